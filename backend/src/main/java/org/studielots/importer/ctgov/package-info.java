/** How a record of ClinicalTrials.gov (API v2 form) is understood, with all that real records bring. */
@NullMarked
package org.studielots.importer.ctgov;

import org.jspecify.annotations.NullMarked;
