package stance.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * The files that an editor has open, and what it asks of them. One thread of its own does all the
 * work in the order in which it was asked for, so that an answer knows of every change before it.
 * Of several changes that wait, only the last is checked.
 */
final class OpenFiles implements TextDocumentService, WorkspaceService {

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "stance-lsp-files");
            thread.setDaemon(true);
            return thread;
          });
  private final OpenDossiers dossiers = new OpenDossiers();
  private final Map<FileInDossier, Integer> waiting = new ConcurrentHashMap<>();
  private final CompletableFuture<LanguageClient> editor = new CompletableFuture<>();

  /** Says whom to tell what is wrong. */
  void connect(LanguageClient client) {
    editor.complete(client);
  }

  /** Ends the work. */
  void close() {
    worker.shutdownNow();
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    edited(params.getTextDocument().getUri(), Optional.of(params.getTextDocument().getText()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    List<TextDocumentContentChangeEvent> changes = params.getContentChanges();
    edited(
        params.getTextDocument().getUri(), Optional.of(changes.get(changes.size() - 1).getText()));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    edited(params.getTextDocument().getUri(), Optional.empty());
  }

  /** What counts is the text that the editor sent; saving does not change it. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {}

  /** Files that others changed count once something is asked about them. */
  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {}

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {}

  private void edited(String uri, Optional<String> text) {
    Optional<FileInDossier> place = FileInDossier.of(uri);
    if (place.isEmpty()) {
      return;
    }
    FileInDossier file = place.get();
    waiting.merge(file, 1, Integer::sum);
    worker.execute(
        () -> {
          boolean last = waiting.merge(file, -1, Integer::sum) == 0;
          OpenDossier dossier = dossiers.of(file);
          dossier.edit(file.name(), text);
          if (last) {
            for (PublishDiagnosticsParams each : dossier.check()) {
              editor.join().publishDiagnostics(each);
            }
          }
        });
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answer(params, Candidates::at)
        .thenApply(found -> Either.forLeft(found.orElseGet(List::of)));
  }

  @Override
  @SuppressWarnings("NullAway") // The protocol's word for nothing to show is null.
  public CompletableFuture<Hover> hover(HoverParams params) {
    return answer(params, Descriptions::at)
        .thenApply(
            found ->
                found
                    .flatMap(text -> text)
                    .map(text -> new Hover(new MarkupContent(MarkupKind.PLAINTEXT, text)))
                    .orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answer(params, (dossier, cursor) -> dossier.definition(cursor.word()))
        .thenApply(found -> Either.forLeft(found.flatMap(place -> place).stream().toList()));
  }

  /** What is to be said of the place in question; nothing if it is in no dossier. */
  private <T> CompletableFuture<Optional<T>> answer(
      TextDocumentPositionParams params, BiFunction<OpenDossier, Cursor, T> what) {
    Optional<FileInDossier> place = FileInDossier.of(params.getTextDocument().getUri());
    return CompletableFuture.supplyAsync(
        () ->
            place.map(
                file -> {
                  OpenDossier dossier = dossiers.of(file);
                  Cursor cursor =
                      new Cursor(file.name(), dossier.text(file.name()), params.getPosition());
                  return what.apply(dossier, cursor);
                }),
        worker);
  }
}
