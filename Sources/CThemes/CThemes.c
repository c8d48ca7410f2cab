#include "CThemes.h"

// The compiler's clang knows #embed in every version of C; it is only standard since C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char dark[] = {
#embed "../../themes/dark.toml"
};
static const unsigned char light[] = {
#embed "../../themes/light.toml"
};
static const unsigned char high_contrast[] = {
#embed "../../themes/high-contrast.toml"
};
static const unsigned char nord[] = {
#embed "../../themes/nord.toml"
};
static const unsigned char gruvbox[] = {
#embed "../../themes/gruvbox.toml"
};
static const unsigned char catppuccin[] = {
#embed "../../themes/catppuccin.toml"
};
static const unsigned char solarized[] = {
#embed "../../themes/solarized.toml"
};
static const unsigned char terminal[] = {
#embed "../../themes/terminal.toml"
};
static const unsigned char monochrome[] = {
#embed "../../themes/monochrome.toml"
};

static const struct {
    const char *name;
    const unsigned char *bytes;
    unsigned long size;
} files[] = {
    {"themes/dark.toml", dark, sizeof dark},
    {"themes/light.toml", light, sizeof light},
    {"themes/high-contrast.toml", high_contrast, sizeof high_contrast},
    {"themes/nord.toml", nord, sizeof nord},
    {"themes/gruvbox.toml", gruvbox, sizeof gruvbox},
    {"themes/catppuccin.toml", catppuccin, sizeof catppuccin},
    {"themes/solarized.toml", solarized, sizeof solarized},
    {"themes/terminal.toml", terminal, sizeof terminal},
    {"themes/monochrome.toml", monochrome, sizeof monochrome},
};

int switchboard_theme(int place, const char **name, const unsigned char **bytes, unsigned long *size) {
    if (place < 0 || place >= (int)(sizeof files / sizeof files[0])) return 0;
    *name = files[place].name;
    *bytes = files[place].bytes;
    *size = files[place].size;
    return 1;
}
