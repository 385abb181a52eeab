package io.otklik.staff.access;

import io.otklik.staff.StaffSession;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who makes this request.
final class Caller {

    private Caller() {}

    static Optional<StaffSession> ofThisRequest() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication known
                ? Optional.of(known.getPrincipal())
                : Optional.empty();
    }
}
