package io.otklik.staff.people;

import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.staff.Names;
import io.otklik.staff.StaffSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What people can be good at; routing asks for skills by their keys.
@RestController
@RequestMapping("/api/skills")
class SkillsApi {

    private final Skills skills;
    private final SkillStore store;

    SkillsApi(Skills skills, SkillStore store) {
        this.skills = skills;
        this.store = store;
    }

    record View(UUID id, String key, String name, Names names) {}

    record Page(List<View> items, @Nullable String next) {}

    record New(@Nullable String key, @Nullable Names names) {}

    record Changed(@Nullable Names names) {}

    @GetMapping
    @Allowed({Permission.CONVERSATIONS, Permission.SCENARIOS, Permission.ADMINISTER})
    Page all(StaffSession me) {
        return new Page(store.all().stream().map(skill -> view(skill, me)).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.ADMINISTER)
    View add(@RequestBody New request, StaffSession me) {
        return view(skills.add(me.person(), Form.key("key", request.key()), Form.names("names", request.names())), me);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.ADMINISTER)
    View rename(@PathVariable UUID id, @RequestBody Changed request, StaffSession me) {
        return view(skills.rename(me.person(), id, Form.names("names", request.names())), me);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.ADMINISTER)
    void delete(@PathVariable UUID id, StaffSession me) {
        skills.delete(me.person(), id);
    }

    private static View view(SkillStore.Skill skill, StaffSession me) {
        return new View(skill.id(), skill.key(), skill.names().in(me.language()), skill.names());
    }
}
