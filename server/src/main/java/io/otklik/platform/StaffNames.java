package io.otklik.platform;

/// What people and teams of our side are called. Modules that may not know the staff module ask here; staff answers.
public interface StaffNames {

    /// The name customers and colleagues read, like "Oleg Petrov".
    String operator(OperatorId id);

    /// The team's name in a language.
    String team(TeamId id, Language language);
}
