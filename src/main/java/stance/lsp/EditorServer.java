package stance.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server: what an editor is told of it, how it begins and how it ends. */
public final class EditorServer implements BiPredicate<InputStream, OutputStream> {

  /** A class that is loaded by its name needs a constructor. */
  public EditorServer() {}

  /**
   * Serves one editor until it ends the session or closes the stream.
   *
   * @return whether it announced the end first, as the protocol demands
   */
  @Override
  public boolean test(InputStream in, OutputStream out) {
    ExecutorService readers = Executors.newCachedThreadPool(EditorServer::daemon);
    Session session = new Session();
    Launcher<LanguageClient> launcher =
        new LSPLauncher.Builder<LanguageClient>()
            .setLocalService(session)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(readers)
            .setExceptionHandler(RequestErrors::of)
            .wrapMessages(consumer -> message -> consumer.consume(session.admitted(message)))
            .create();
    session.files.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    readers.execute(
        () -> {
          try {
            listening.get();
          } catch (Exception gone) {
            // The stream is closed or broken: the session is over either way.
          }
          session.ended.complete(false);
        });
    session.ended.join();
    session.files.close();
    return session.endAnnounced;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "stance-lsp");
    thread.setDaemon(true);
    return thread;
  }

  private static final class Session implements LanguageServer {

    private final OpenFiles files = new OpenFiles();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile boolean begun;
    private volatile boolean endAnnounced;

    /** A message that may come now: no request before the session begins, nor after its end. */
    Message admitted(Message message) {
      if (message instanceof RequestMessage request) {
        if (endAnnounced) {
          throw refused(request, "the session has ended", ResponseErrorCode.InvalidRequest);
        }
        if (!begun && !request.getMethod().equals("initialize")) {
          throw refused(request, "initialize comes first", ResponseErrorCode.ServerNotInitialized);
        }
      }
      return message;
    }

    private static MessageIssueException refused(
        RequestMessage request, String why, ResponseErrorCode code) {
      return new MessageIssueException(request, new MessageIssue(why, code.getValue()));
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
      begun = true;
      ServerCapabilities can = new ServerCapabilities();
      can.setTextDocumentSync(TextDocumentSyncKind.Full);
      can.setCompletionProvider(new CompletionOptions(false, List.of(" ", "[", ",")));
      can.setHoverProvider(true);
      can.setDefinitionProvider(true);
      return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("stance")));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
      endAnnounced = true;
      return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
      ended.complete(true);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
      return files;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
      return files;
    }
  }
}
