// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/phrase.h"

#include <functional>
#include <string>

namespace stormlab
{

/// The language in which a document is written for people. A value; used on whichever thread writes the document.
struct DocumentLanguage {
    std::reference_wrapper<const PhraseTongue> tongue = englishTongue(); ///< outlives all documents
    std::function<std::string(const std::string& english)> recorded;     ///< what was recorded in English; empty: stays
    std::string code = "en";                                             ///< as in HTML's lang
};

} // namespace stormlab
