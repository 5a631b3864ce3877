// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themescheme.h"

namespace stormlab
{

namespace
{

// The yellow of Okabe and Ito vanishes on white; its darker relative stands in for it.
constexpr std::array<QRgb, 7> slotsOnWhite = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                              0xffe69f00, 0xff56b4e9, 0xff999933};
constexpr std::array<QRgb, 7> slotsOnBlack = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                              0xffe69f00, 0xff56b4e9, 0xfff0e442};

constexpr ThemeScheme light = {
    .slots = slotsOnWhite,
    .outlines = {0xff005686, 0xffa84a00, 0xff00714f, 0xffa0527f, 0xff946600, 0xff2779a8, 0xff6c6c1c},
    .other = 0xff999999,
    .otherOutline = 0xff6e6e6e,
    .lab = 0xff8a939c,
    .labOutline = 0xff5f6770,
    .limitLine = 0xff1f2328,
    .grid = 0xffe6e9ed,
    .accent = 0xff0b5cad,
    .accentText = 0xffffffff,
    .good = 0xff00704f,
    .warning = 0xff855400,
    .bad = 0xffa3280c,
    .window = 0xfff4f6f8,
    .panel = 0xffffffff,
    .panelBorder = 0xffdfe3e8,
    .text = 0xff1f2328,
    .mutedText = 0xff5c6670,
    .selection = 0xffdbeafa,
    .button = 0xfff0f2f4,
    .fieldBorder = 0xff868f98,
    .alternateRow = 0xfff7f8fa,
    .disabledText = 0xff7b848d,
    .banner = {0xffffffff, 0xfffff4da, 0xfffdeae5, 0xffffffff},
    .bannerBorder = {0xffdfe3e8, 0xffa87a14, 0xffcc5a3c, 0xffdfe3e8},
};

constexpr ThemeScheme dark = {
    .slots = slotsOnBlack,
    .outlines = {0xff5fb0e6, 0xffff9a57, 0xff35cba0, 0xffe9b3d0, 0xfff7c566, 0xff9bd5f6, 0xfff7f08a},
    .other = 0xff8b8b8b,
    .otherOutline = 0xffb9b9b9,
    .lab = 0xff7b8590,
    .labOutline = 0xffaab3bc,
    .limitLine = 0xffe6e9ec,
    .grid = 0xff30363d,
    .accent = 0xff58a6ff,
    .accentText = 0xff0d1117,
    .good = 0xff4ecb9b,
    .warning = 0xffe9b44c,
    .bad = 0xffff8b73,
    .window = 0xff15191e,
    .panel = 0xff1e2329,
    .panelBorder = 0xff363d46,
    .text = 0xffe6e9ec,
    .mutedText = 0xff9ca6b0,
    .selection = 0xff1c3855,
    .button = 0xff2a3038,
    .fieldBorder = 0xff6b747d,
    .alternateRow = 0xff232930,
    .disabledText = 0xff7a848e,
    .banner = {0xff1e2329, 0xff3a2f14, 0xff45211a, 0xff1e2329},
    .bannerBorder = {0xff363d46, 0xff9a7420, 0xffc9634a, 0xff363d46},
};

// Text has 7:1 wherever it stands, lines have 7:1 on the panel as well, and every border is as black as the text.
constexpr ThemeScheme highOnWhite = {
    .slots = slotsOnWhite,
    .outlines = {0xff003a5c, 0xff6e2f00, 0xff00472f, 0xff6b2a52, 0xff5c3f00, 0xff00496e, 0xff3f3f00},
    .other = 0xffbdbdbd,
    .otherOutline = 0xff404040,
    .lab = 0xff8a939c,
    .labOutline = 0xff303840,
    .limitLine = 0xff000000,
    .grid = 0xff949494,
    .accent = 0xff00308f,
    .accentText = 0xffffffff,
    .good = 0xff00472f,
    .warning = 0xff5c3a00,
    .bad = 0xff8a1200,
    .window = 0xffffffff,
    .panel = 0xffffffff,
    .panelBorder = 0xff000000,
    .text = 0xff000000,
    .mutedText = 0xff2b2b2b,
    .selection = 0xffcfe0ff,
    .button = 0xffffffff,
    .fieldBorder = 0xff000000,
    .alternateRow = 0xfff4f4f4,
    .disabledText = 0xff595959,
    .banner = {0xffffffff, 0xfffff1c2, 0xffffd9d1, 0xffffffff},
    .bannerBorder = {0xff000000, 0xff5c3a00, 0xff8a1200, 0xff000000},
};

constexpr ThemeScheme highOnBlack = {
    .slots = slotsOnBlack,
    .outlines = {0xff8ccbff, 0xffffb37a, 0xff5ce6b8, 0xfff5bfe0, 0xffffd27a, 0xffb3e0ff, 0xfff7f08a},
    .other = 0xff5e5e5e,
    .otherOutline = 0xffd0d0d0,
    .lab = 0xff7b8590,
    .labOutline = 0xffc0c8d0,
    .limitLine = 0xffffffff,
    .grid = 0xff6b6b6b,
    .accent = 0xff8cc4ff,
    .accentText = 0xff000000,
    .good = 0xff7ff0c4,
    .warning = 0xffffd166,
    .bad = 0xffffb3a3,
    .window = 0xff000000,
    .panel = 0xff000000,
    .panelBorder = 0xffffffff,
    .text = 0xffffffff,
    .mutedText = 0xffe0e0e0,
    .selection = 0xff1a2a66,
    .button = 0xff000000,
    .fieldBorder = 0xffffffff,
    .alternateRow = 0xff141414,
    .disabledText = 0xffa6a6a6,
    .banner = {0xff000000, 0xff332600, 0xff400d00, 0xff000000},
    .bannerBorder = {0xffffffff, 0xffffd166, 0xffffb3a3, 0xffffffff},
};

} // namespace

const ThemeScheme& themeScheme(Brightness brightness, ContrastLevel contrast)
{
    if (contrast == ContrastLevel::High)
        return brightness == Brightness::Dark ? highOnBlack : highOnWhite;
    return brightness == Brightness::Dark ? dark : light;
}

} // namespace stormlab
