package org.studielots.node;

/** The 21 regions by the letters of ISO 3166-2:SE (design.md, Region codes). */
public enum RegionCode {
    /** Stockholm. */
    AB,
    /** Västerbotten. */
    AC,
    /** Norrbotten. */
    BD,
    /** Uppsala. */
    C,
    /** Sörmland. */
    D,
    /** Östergötland. */
    E,
    /** Jönköpings län. */
    F,
    /** Kronoberg. */
    G,
    /** Kalmar län. */
    H,
    /** Gotland. */
    I,
    /** Blekinge. */
    K,
    /** Skåne. */
    M,
    /** Halland. */
    N,
    /** Västra Götaland. */
    O,
    /** Värmland. */
    S,
    /** Örebro län. */
    T,
    /** Västmanland. */
    U,
    /** Dalarna. */
    W,
    /** Gävleborg. */
    X,
    /** Västernorrland. */
    Y,
    /** Jämtland Härjedalen. */
    Z
}
