package io.otklik.platform;

import io.otklik.platform.jobs.TestJobs;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole program on a fresh embedded PostgreSQL, listening on a free port, with a movable clock and jobs
/// that wait until the test runs them (`DueJobs`), as does the work in the background (`HeldBackground`). All
/// test classes share one program and one database: make your own people and conversations.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPlaces.class)
@Import({TestClock.class, TestJobs.class, TestBackground.class})
public @interface OtklikTest {}
