/** Real records of ClinicalTrials.gov, quirk by quirk. */
@NullMarked
package org.studielots.importer.ctgov;

import org.jspecify.annotations.NullMarked;
