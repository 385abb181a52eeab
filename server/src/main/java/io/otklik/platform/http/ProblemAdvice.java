package io.otklik.platform.http;

import io.otklik.platform.Ids;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns whatever goes wrong in a request into one RFC 9457 document in the caller's language.
/// Details of a bug stay inside, under the error's id.
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Texts texts;
    private final Ids ids;

    ProblemAdvice(Texts texts, Ids ids) {
        this.texts = texts;
        this.ids = ids;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Problem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(Unreadable.explain(e), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> wrongType(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        // An id in the path that is no id names nothing.
        var problem =
                e.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)
                        ? Problem.notFound()
                        : Problem.bad("wrong-value").field(e.getName()).with(e.getName());
        return answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> tooBig(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(tooLargeFile(), request);
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<Map<String, Object>> noPage(Exception e, HttpServletRequest request) {
        return answer(Problem.notFound(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        return answer(Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noMedia(HttpMediaTypeException e, HttpServletRequest request) {
        return answer(Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-type"), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noUpload(MultipartException e, HttpServletRequest request) {
        return answer(Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-type"), request);
    }

    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        // The caller hung up; nobody is left to answer.
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse spring && spring.getStatusCode().is4xxClientError())
            return answer(Problem.bad("bad-request"), request);
        if (Malformed.is(e)) return answer(Malformed.refused(), request);
        if (Unreadable.isTooLarge(e)) return answer(Unreadable.tooLarge(), request);
        var id = ids.next().toString();
        log.error("Error {} in {} {}", id, request.getMethod(), request.getRequestURI(), e);
        return answer(broken(id), request);
    }

    static Problem tooLargeFile() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "file-too-large").with(Limits.FILE_BYTES / 1024 / 1024);
    }

    private static Problem broken(String id) {
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "broken").with(id).extra("errorId", id);
    }

    private ResponseEntity<Map<String, Object>> answer(Problem problem, HttpServletRequest request) {
        var document = problem.document(texts, RequestLanguage.of(request));
        var answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (document.get("retryAfter") instanceof Long seconds)
            answer.header(HttpHeaders.RETRY_AFTER, seconds.toString());
        return answer.body(document);
    }
}
