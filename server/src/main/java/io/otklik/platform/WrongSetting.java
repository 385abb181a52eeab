package io.otklik.platform;

/// A setting says something that cannot be; the start stops with this one sentence.
public class WrongSetting extends IllegalArgumentException {

    private final String setting;

    public WrongSetting(String setting, String sentence) {
        super("The setting " + setting + " " + sentence + ".");
        this.setting = setting;
    }

    public String setting() {
        return setting;
    }
}
