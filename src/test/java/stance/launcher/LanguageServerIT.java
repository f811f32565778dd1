package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts {@code stance lsp} as an editor does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LanguageServerIT {

  private static final String ACTOR = "id: ann\nname: Ann\nkind: persona\n";

  @TempDir Path folder;

  @Test
  void tells_an_editor_what_is_wrong_and_ends_when_it_is_told_to() throws Exception {
    Path actors = Files.createDirectories(folder.resolve("actors"));
    Files.writeString(
        folder.resolve("dossier.yaml"),
        "format: 1\ntitle: Rents\nquestions:\n  - id: cap\n    label: Cap\n    asks: Cap rents?\n");
    Path file = Files.writeString(actors.resolve("ann.yaml"), ACTOR);
    Process process = start();
    Editor editor = new Editor();
    Launcher<LanguageServer> client =
        LSPLauncher.createClientLauncher(
            editor, process.getInputStream(), process.getOutputStream());
    client.startListening();
    LanguageServer server = client.getRemoteProxy();
    assertThat(
            server
                .initialize(new InitializeParams())
                .get(60, TimeUnit.SECONDS)
                .getServerInfo()
                .getName())
        .isEqualTo("stance");
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(file.toUri().toString(), "yaml", 1, ACTOR)));
    assertThat(editor.toldOf(file))
        .anyMatch(message -> message.contains("persona") && message.contains("help: "));
    server.shutdown().get(60, TimeUnit.SECONDS);
    server.exit();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  @Test
  void ends_with_status_1_if_the_editor_goes_away() throws Exception {
    Process process = start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
  }

  private static Process start() throws Exception {
    return new ProcessBuilder(
            Subprocess.ASSEMBLY.resolve("bin/stance").toString(), "lsp", "--stdio")
        .start();
  }

  /** An editor that remembers what it was told. */
  private static final class Editor implements LanguageClient {

    private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();

    List<String> toldOf(Path file) throws InterruptedException {
      while (true) {
        PublishDiagnosticsParams next = told.poll(60, TimeUnit.SECONDS);
        assertThat(next).as("what is told of %s within a minute", file).isNotNull();
        if (next.getUri().equals(file.toUri().toString())) {
          return next.getDiagnostics().stream().map(each -> each.getMessage().getLeft()).toList();
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
