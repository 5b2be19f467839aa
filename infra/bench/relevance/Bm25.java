import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Plain BM25 (k1 1.2, b 0.75) over one field of English words: Porter stems, English stop words, any word may match.
 *
 * <p>{@code java -cp LUCENE Bm25.java RECORDS QUESTIONS OUT}: the first two are lines of "id TAB text", the last gets lines of question id
 * and up to 1,000 record ids, parted by tabs.
 */
class Bm25 {
    private static final int MOST = 1_000;
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

    public static void main(String[] files) throws IOException {
        // A whole case history has more words than Lucene allows by default.
        IndexSearcher.setMaxClauseCount(10_000);
        ByteBuffersDirectory index = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(ENGLISH).setSimilarity(BM25))) {
            for (String line : Files.readAllLines(Path.of(files[0]), StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t", 2);
                Document document = new Document();
                document.add(new StringField("id", cells[0], Field.Store.YES));
                document.add(new TextField("text", cells[1], Field.Store.NO));
                writer.addDocument(document);
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(index);
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(files[2])))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(BM25);
            for (String line : Files.readAllLines(Path.of(files[1]), StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t", 2);
                out.print(cells[0]);
                for (ScoreDoc hit : searcher.search(anyWordOf(cells[1]), MOST).scoreDocs) {
                    out.print("\t" + searcher.storedFields().document(hit.doc).get("id"));
                }
                out.println();
            }
        }
    }

    private static BooleanQuery anyWordOf(String text) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = ENGLISH.tokenStream("text", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term("text", word)), BooleanClause.Occur.SHOULD));
        return query.build();
    }
}
