package stance.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks to the server as an editor does, through the library's own client and two pipes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class EditorServerTest {

  private static final String ACTOR =
      """
      id: ann
      name: Ann Lee
      kind: person
      stances:
        - question: cap
          stance: supports
          date: 2024-05-01
          summary: Wants a cap.
          sources: [paper]
      """;

  @TempDir Path folder;
  private final Editor editor = new Editor();
  private LanguageServer server;
  private CompletableFuture<Boolean> ended;
  private PipedOutputStream toServer;
  private PipedOutputStream fromServer;
  private String file;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        format: 1
        title: Rents
        compare: [ann]
        questions:
          - id: cap
            label: Rent cap
            asks: Should rents be capped?
          - id: "who"
            label: Who pays
            asks: Who should pay?
            options:
              tenant: the tenant
              owner: the owner
        conditions:
          - id: money
            label: money is there
            means: there is money for it
        """);
    Files.writeString(
        folder.resolve("sources.yaml"),
        """
        - id: paper
          title: A paper
          publisher: The Paper
          published: 2024-05-02
          url: https://example.org/paper
        """);
    Files.writeString(folder.resolve("actors/ann.yaml"), ACTOR);
    file = folder.resolve("actors/ann.yaml").toUri().toString();
    PipedInputStream in = new PipedInputStream(1 << 16);
    toServer = new PipedOutputStream(in);
    PipedInputStream toClient = new PipedInputStream(1 << 16);
    fromServer = new PipedOutputStream(toClient);
    ended = CompletableFuture.supplyAsync(() -> new EditorServer().test(in, fromServer));
    Launcher<LanguageServer> client = LSPLauncher.createClientLauncher(editor, toClient, toServer);
    client.startListening();
    server = client.getRemoteProxy();
    server.initialize(new InitializeParams()).join();
  }

  @AfterEach
  void stop() throws Exception {
    server.shutdown().get(20, TimeUnit.SECONDS);
    server.exit();
    assertThat(ended.get(20, TimeUnit.SECONDS)).isTrue();
    fromServer.close();
    toServer.close();
  }

  @Test
  void a_fault_is_told_where_it_stands_and_taken_back_once_it_is_mended() throws Exception {
    open(ACTOR);
    change(ACTOR.replace("question: cap", "question: cup"));
    Diagnostic unknown = fault("cup");
    assertThat(unknown.getSource()).isEqualTo("stance");
    assertThat(unknown.getMessage().getLeft()).contains("\nhelp: ");
    assertThat(unknown.getRange()).isEqualTo(new Range(new Position(4, 14), new Position(4, 17)));
    change(ACTOR);
    editor.until(file, told -> told.stream().noneMatch(each -> tells(each, "cup")));
  }

  @Test
  void columns_are_counted_as_editors_count_them() throws Exception {
    open(ACTOR);
    change(ACTOR.replace("    summary: Wants a cap.", "    quote: \uD83C\uDFE0\u200B"));
    assertThat(fault("200B").getRange().getStart().getCharacter())
        .isEqualTo("    quote: \uD83C\uDFE0".length());
  }

  @Test
  void the_text_in_the_editor_counts_and_once_it_is_closed_the_file_does() throws Exception {
    open(ACTOR.replace("kind: person", "kind: persona"));
    fault("persona");
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(file)));
    editor.until(file, told -> told.stream().noneMatch(each -> tells(each, "persona")));
  }

  @Test
  void keys_ids_and_answers_are_offered_with_their_meaning() throws Exception {
    open(ACTOR);
    change(ACTOR.replace("question: cap", "question: "));
    assertThat(offered(4, 14)).containsExactly("cap", "who");
    change(ACTOR.replace("question: cap\n    stance: supports", "question: who\n    stance: "));
    assertThat(offered(5, 12))
        .containsExactly("tenant", "owner", "undecided", "declined", "absent");
    change(ACTOR + "    \n");
    assertThat(offered(9, 4))
        .contains("if", "evidence", "note")
        .doesNotContain("question", "date", "id");
    change(ACTOR + "    if: [\n");
    assertThat(offered(9, 9)).containsExactly("money");
    change(ACTOR + "    evidence: \n");
    assertThat(offered(9, 14)).containsExactly("direct", "reported", "claimed", "inferred");
  }

  @Test
  void the_meaning_of_a_key_and_of_an_id_is_shown() throws Exception {
    open(ACTOR);
    assertThat(hover(4, 15)).startsWith("Should rents be capped?");
    assertThat(hover(8, 16)).contains("The Paper").contains("https://example.org/paper");
    assertThat(hover(5, 6)).startsWith("stance: ").contains("Example: ");
  }

  @Test
  void an_id_leads_to_where_it_is_defined() throws Exception {
    open(ACTOR);
    Location question = definition(4, 15);
    assertThat(question.getUri()).endsWith("/dossier.yaml");
    assertThat(question.getRange().getStart().getLine()).isEqualTo(4);
    assertThat(definition(8, 16).getUri()).endsWith("/sources.yaml");
  }

  @Test
  void a_file_of_no_dossier_is_left_alone() throws Exception {
    String elsewhere = folder.resolveSibling("elsewhere.yaml").toUri().toString();
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(elsewhere, "yaml", 1, "a: [")));
    assertThat(
            server
                .getTextDocumentService()
                .completion(
                    new CompletionParams(new TextDocumentIdentifier(elsewhere), new Position(0, 4)))
                .get(20, TimeUnit.SECONDS)
                .getLeft())
        .isEmpty();
  }

  private void open(String text) throws Exception {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file, "yaml", 1, text)));
  }

  private Diagnostic fault(String word) throws InterruptedException {
    return editor.until(file, told -> told.stream().anyMatch(each -> tells(each, word))).stream()
        .filter(each -> tells(each, word))
        .findFirst()
        .orElseThrow();
  }

  private static boolean tells(Diagnostic diagnostic, String word) {
    return diagnostic.getMessage().getLeft().contains(word);
  }

  private void change(String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(file, 2),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  private List<String> offered(int line, int column) throws Exception {
    return server
        .getTextDocumentService()
        .completion(
            new CompletionParams(new TextDocumentIdentifier(file), new Position(line, column)))
        .get(20, TimeUnit.SECONDS)
        .getLeft()
        .stream()
        .map(CompletionItem::getLabel)
        .toList();
  }

  private String hover(int line, int column) throws Exception {
    return server
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(file), new Position(line, column)))
        .get(20, TimeUnit.SECONDS)
        .getContents()
        .getRight()
        .getValue();
  }

  private Location definition(int line, int column) throws Exception {
    return server
        .getTextDocumentService()
        .definition(
            new DefinitionParams(new TextDocumentIdentifier(file), new Position(line, column)))
        .get(20, TimeUnit.SECONDS)
        .getLeft()
        .get(0);
  }

  /** An editor that remembers what it was told. */
  private static final class Editor implements LanguageClient {

    private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();

    /** The first of what is still to be told of {@code file} for which {@code holds} does. */
    List<Diagnostic> until(String file, Predicate<List<Diagnostic>> holds)
        throws InterruptedException {
      while (true) {
        PublishDiagnosticsParams next = told.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("what is told of %s within 20 seconds", file).isNotNull();
        if (next.getUri().equals(file) && holds.test(next.getDiagnostics())) {
          return next.getDiagnostics();
        }
      }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      told.add(diagnostics);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return CompletableFuture.completedFuture(new MessageActionItem(""));
    }

    @Override
    public void logMessage(MessageParams message) {}
  }
}
