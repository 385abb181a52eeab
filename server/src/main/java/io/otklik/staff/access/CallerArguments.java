package io.otklik.staff.access;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.StaffSession;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands the signed-in person to routes that name an `OperatorId` or `StaffSession` among their arguments.
@Component
class CallerArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == OperatorId.class || type == StaffSession.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var caller = Caller.ofThisRequest().orElseThrow(() -> Problem.of(HttpStatus.UNAUTHORIZED, "sign-in"));
        return parameter.getParameterType() == OperatorId.class ? caller.person() : caller;
    }
}
