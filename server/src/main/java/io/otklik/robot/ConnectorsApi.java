package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Typed;
import io.otklik.platform.http.RequestLanguage;
import io.otklik.robot.RobotStore.Kept;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The connector editor: definitions for authors, connections for administrators. A secret goes in and never out.
@RestController
@RequestMapping("/api/robots")
class ConnectorsApi {

    record Changed(@Nullable Integer version, @Nullable Definition definition) {}

    record Connected(
            @Nullable Integer version,
            @Nullable String address,
            @Nullable SignInSettings signIn,
            @Nullable String secret,
            @Nullable String signingSecret) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            UUID id,
            int version,
            Definition definition,
            Door connection,
            List<RobotUses.Use> usedBy,
            Instant changedAt) {}

    record Door(
            @Nullable URI address,
            SignInSettings signIn,
            boolean secretSet,
            boolean signingSecretSet,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Certificate certificate) {}

    record Certificate(String subject, LocalDate until) {}

    private final Connectors connectors;
    private final ObjectProvider<RobotUses> uses;

    ConnectorsApi(Connectors connectors, ObjectProvider<RobotUses> uses) {
        this.connectors = connectors;
        this.uses = uses;
    }

    @PostMapping
    @Allowed(Permission.SCENARIOS)
    @ResponseStatus(HttpStatus.CREATED)
    Detail add(@RequestBody Definition definition, OperatorId me, HttpServletRequest request) {
        return detail(connectors.add(definition, me), request);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.SCENARIOS)
    Detail one(@PathVariable UUID id, HttpServletRequest request) {
        return detail(connectors.one(id), request);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.SCENARIOS)
    Detail change(@PathVariable UUID id, @RequestBody Changed changed, OperatorId me, HttpServletRequest request) {
        var version = Typed.given("version", changed.version());
        var definition = Typed.given("definition", changed.definition());
        return detail(connectors.change(id, version, definition, me), request);
    }

    @DeleteMapping("/{id}")
    @Allowed(Permission.ADMINISTER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, OperatorId me) {
        connectors.delete(id, me);
    }

    @PutMapping("/{id}/connection")
    @Allowed(Permission.ADMINISTER)
    Detail connect(@PathVariable UUID id, @RequestBody Connected given, OperatorId me, HttpServletRequest request) {
        var version = Typed.given("version", given.version());
        var connection = Connection.read(given.address(), given.signIn(), given.secret(), given.signingSecret());
        return detail(connectors.connect(id, version, connection, me), request);
    }

    /// The definition as a file for git.
    @GetMapping("/{id}/file")
    @Allowed(Permission.SCENARIOS)
    ResponseEntity<String> file(@PathVariable UUID id) {
        var definition = connectors.one(id).definition();
        var name = ContentDisposition.attachment()
                .filename(definition.robot() + ".yaml")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(definition.yaml());
    }

    private Detail detail(Kept kept, HttpServletRequest request) {
        var robot = kept.definition().robot();
        var scenarios = uses.getIfAvailable();
        return new Detail(
                kept.id(),
                kept.version(),
                kept.definition(),
                new Door(
                        kept.address(), kept.signIn(), kept.secretSet(), kept.signingSet(), certificate(kept.signIn())),
                scenarios == null ? List.of() : scenarios.of(robot, RequestLanguage.of(request)),
                kept.changedAt());
    }

    private static @Nullable Certificate certificate(SignInSettings signIn) {
        if (signIn.certificate() == null) return null;
        var own = Pem.certificates("certificate", signIn.certificate()).getFirst();
        return new Certificate(
                own.getSubjectX500Principal().getName(),
                own.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
