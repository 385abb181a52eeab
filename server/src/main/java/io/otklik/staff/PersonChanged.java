package io.otklik.staff;

import io.otklik.platform.OperatorId;

/// Name, role, teams, skills or language of somebody changed; live subscriptions must be judged anew. Published in
/// the transaction of the change.
public record PersonChanged(OperatorId person) {}
