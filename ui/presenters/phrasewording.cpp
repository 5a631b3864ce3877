// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/phrasewording.h"

#include <QCoreApplication>
#include <QLocale>

namespace stormlab
{

namespace
{

/// How texts are said by the catalogues that are installed.
class WindowTongue final : public PhraseTongue
{
public:
    std::string text(const PhraseText& text, std::optional<std::int64_t> count) const override
    {
        const int number = count ? static_cast<int>(*count) : -1;
        const QString said = QCoreApplication::translate(text.context, text.english, nullptr, number);
        const QString source = QString::fromUtf8(text.english);
        const bool untranslated =
            said == (count ? QString(source).replace(QLatin1String("%n"), QString::number(number)) : source);
        return untranslated ? englishTongue().text(text, count) : said.toStdString();
    }
    std::string tenths(std::int64_t number) const override
    {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return number % 10 == 0 ? std::to_string(number / 10)
                                : locale.toString(static_cast<double>(number) / 10, 'f', 1).toStdString();
    }
};

} // namespace

const PhraseTongue& windowTongue()
{
    static const WindowTongue tongue;
    return tongue;
}

QString inWords(const Phrase& phrase)
{
    return QString::fromStdString(phrase.in(windowTongue()));
}

} // namespace stormlab
