// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/resultseal.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>
#include <cstdint>

namespace stormlab
{

namespace
{

std::string randomHex(qsizetype digits)
{
    constexpr qsizetype digitsAWord = 8;
    QByteArray text;
    while (text.size() < digits)
        text += QByteArray::number(QRandomGenerator::system()->generate(), 16).rightJustified(digitsAWord, '0');
    return text.left(digits).toStdString();
}

} // namespace

ClassFile withNewKeys(ClassFile file)
{
    file.id = randomHex(32);
    file.key = randomHex(64);
    return file;
}

std::string sealOf(const ClassFile& file, const std::string& content)
{
    return QMessageAuthenticationCode::hash(QByteArray::fromStdString(content),
                                            QByteArray::fromHex(QByteArray::fromStdString(file.key)),
                                            QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

ResultReading readSealedResult(const ClassFile& file, std::string_view text)
{
    ResultReading reading = readResultFile(text);
    if (reading.content.empty())
        return reading;
    // A mistake behind a seal that does not fit was made by whoever edited the file.
    if (reading.classId != file.id && !reading.classId.empty()) {
        reading.mark = ResultMark::OtherClass;
        reading.detail.clear();
    } else if (reading.seal != sealOf(file, reading.content)) {
        reading.mark = ResultMark::Altered;
    } else if (!reading.mark && reading.result.scenario != file.scenario) {
        reading.mark = ResultMark::OtherClass;
        reading.detail = "It is of the scenario " + reading.result.scenario + '.';
    }
    return reading;
}

} // namespace stormlab
