package io.otklik.bench;

/// How long each part of the bench takes.
///
/// @param warm   seconds of load at most, until the program is warm
/// @param round  seconds of one measurement
/// @param rounds measurements, the program and the database taking turns
/// @param starts later starts
/// @param idle   seconds of silence before the memory of an idle program is looked at
/// @param stock  conversations that are there for the large measurement
record Pace(int warm, int round, int rounds, int starts, int idle, int stock) {

    static final Pace WHOLE = new Pace(40, 8, 3, 3, 20, 100_000);
    /// To try the bench itself; its figures mean little.
    static final Pace QUICK = new Pace(8, 3, 1, 1, 5, 10_000);
}
