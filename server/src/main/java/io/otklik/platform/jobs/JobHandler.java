package io.otklik.platform.jobs;

/// Does one kind of durable work. It may be called again after a crash or a failure: what it does must bear
/// repeating.
public interface JobHandler {

    /// The kind's stable name, as in `robot-run`; it is stored.
    String kind();

    /// Does the work, outside any transaction. An exception means: later again, with growing pauses from 1 s to 5
    /// min,
    /// 20 times.
    ///
    /// @param id      the id given to [Jobs#at]
    /// @param payload the text given to [Jobs#at]
    void run(String id, String payload);
}
