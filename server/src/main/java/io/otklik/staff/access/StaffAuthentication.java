package io.otklik.staff.access;

import io.otklik.staff.StaffSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/// A session of ours in the words of Spring Security.
final class StaffAuthentication extends AbstractAuthenticationToken {

    private final transient StaffSession session;

    StaffAuthentication(StaffSession session) {
        super(AuthorityUtils.createAuthorityList(
                session.role().permissions().stream().map(Enum::name).toList()));
        this.session = session;
        setAuthenticated(true);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public StaffSession getPrincipal() {
        return session;
    }
}
