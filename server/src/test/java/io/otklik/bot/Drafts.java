package io.otklik.bot;

/// Small scenarios for tests.
final class Drafts {

    static final String TINY = """
            scenario: tiny
            title: {ru: Пробный, en: Tiny}
            start: hello
            team: front-desk
            chains:
              hello:
                - id: tiny-menu
                  menu: {ru: Чем помочь?, en: How can I help?}
                  items:
                    - label: {ru: Вопрос, en: Question}
                      to: question
              question:
                title: {ru: Вопрос, en: Question}
                steps:
                  - id: tiny-question
                    ask: {ru: Какой вопрос?, en: What question?}
                    as: question
                    answer: text
                    label: {ru: Вопрос, en: Question}
                  - end: resolved
                    text: {ru: Записал., en: Noted.}
            """;

    private Drafts() {}
}
