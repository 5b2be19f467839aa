package org.studielots.vocabulary;

import org.studielots.search.Stems;

/** How a word sounds in Swedish, roughly: Bechterew and Bekterev, phobi and fobi, inflamation and inflammation are the same. */
final class Sounds {
    private Sounds() {}

    static String of(String word) {
        String plain = Stems.undotted(word)
                .replace("sch", "s")
                .replace("ch", "k")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("rh", "r")
                .replace("qu", "kv")
                .replace("x", "ks")
                .replace('w', 'v')
                .replace('z', 's')
                .replace('y', 'i');
        StringBuilder sound = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 'c') {
                boolean soft = i + 1 < plain.length() && "eiy".indexOf(plain.charAt(i + 1)) >= 0;
                c = soft ? 's' : 'k';
            }
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
        return sound.toString();
    }
}
