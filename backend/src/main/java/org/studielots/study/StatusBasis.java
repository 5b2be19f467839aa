package org.studielots.study;

/** Where a site's status comes from (design.md, Site status). */
public enum StatusBasis {
    /** The registry states it for this site. */
    SITE,
    /** The site has none of its own: the registry's word for the whole study. */
    STUDY,
    /** A node reported it. */
    NODE
}
