package stance.lsp;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * What an editor is told of a request that cannot be answered: the protocol's number for it and a
 * sentence. The library's own answer holds where in the program it failed, which is of no use
 * there.
 */
final class RequestErrors {

  private RequestErrors() {}

  static ResponseError of(Throwable thrown) {
    Throwable cause = cause(thrown);
    if (cause instanceof ResponseErrorException told) {
      return told.getResponseError();
    }
    if (cause instanceof UnsupportedOperationException) {
      return error(ResponseErrorCode.MethodNotFound, "this server does not offer that");
    }
    boolean badlyAsked =
        cause instanceof NullPointerException
            || cause instanceof IllegalArgumentException
            || cause instanceof IndexOutOfBoundsException;
    return badlyAsked
        ? error(ResponseErrorCode.InvalidParams, "the request names no file, or no place in it")
        : error(ResponseErrorCode.InternalError, "a fault of stance: " + cause);
  }

  private static Throwable cause(Throwable thrown) {
    boolean isWrapped =
        thrown instanceof CompletionException || thrown instanceof InvocationTargetException;
    return isWrapped
        ? Optional.ofNullable(thrown.getCause()).map(RequestErrors::cause).orElse(thrown)
        : thrown;
  }

  private static ResponseError error(ResponseErrorCode code, String message) {
    ResponseError error = new ResponseError();
    error.setCode(code);
    error.setMessage(message);
    return error;
  }
}
