package org.studielots.edge;

import java.util.List;

/**
 * What a question asks of one object, as part of a fragment's key.
 *
 * @param text the selection with its fragments spread out, so that equal selections of different documents are one
 * @param variables names of the variables used in it, in the order of their names
 */
record FragmentSelection(String text, List<String> variables) {}
