/** Where records are read from: files, folders and the registry itself; bounded memory whatever their size. */
@NullMarked
package org.studielots.importer.source;

import org.jspecify.annotations.NullMarked;
