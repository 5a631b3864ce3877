// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/newscenario.h"

#include "app/stormlabctl/scenariotemplate.h"
#include "core/runtime/drill/scenariostore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace stormlab
{

namespace
{

/// What a person may have meant by an id that is none: "Mail Storm" becomes "mail-storm".
std::string nearestId(const std::string& text)
{
    std::string id;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 128 && std::isalnum(byte) != 0)
            id += static_cast<char>(std::tolower(byte));
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (id.ends_with('-'))
        id.pop_back();
    return id;
}

/// "mail-storm" becomes "Mail storm".
std::string titleOf(const std::string& id)
{
    std::string title = id;
    for (char& letter : title)
        letter = letter == '-' ? ' ' : letter;
    if (!title.empty())
        title.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(title.front())));
    return title;
}

std::string filled(std::string text, const std::string& mark, const std::string& value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
    return text;
}

/// The text of a file of the new scenario. Inside JSON the title is written as JSON wants it.
std::string textOf(const TemplateFile& file, const NewScenario& wanted)
{
    std::string title = wanted.title;
    if (QString::fromUtf8(file.path).endsWith(QLatin1String(".json"))) {
        title = nlohmann::json(wanted.title).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        title = title.substr(1, title.size() - 2);
    }
    // The title comes last: it may hold anything, a mark among it.
    return filled(filled(file.text, "{{ID}}", wanted.id), "{{TITLE}}", title);
}

/// "expected …", without what is there: the message around it has that already.
std::string expectation(const ScenarioMistake& mistake)
{
    const std::size_t at = mistake.says.find("expected ");
    return at == std::string::npos ? mistake.says : mistake.says.substr(at);
}

Error refused(const NewScenario& wanted, const ScenarioMistake& mistake)
{
    if (mistake.pointer == "/title")
        return {
            ErrorCode::Usage, "The title “" + wanted.title + "” cannot be used: " + expectation(mistake) + ".", {}, {}};
    const std::string near = nearestId(wanted.id);
    return {ErrorCode::Usage,
            "“" + wanted.id + "” cannot be the id of a scenario: " + expectation(mistake) + ".",
            {},
            near.empty() || near == wanted.id ? std::string() : "For instance: stormlabctl new " + near};
}

bool hasControls(const std::string& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char letter) { return std::iscntrl(static_cast<unsigned char>(letter)) != 0; });
}

/// The reader of scenarios knows what an id and a title may be.
Result<void> checkNames(const NewScenario& wanted)
{
    // It is a heading, too.
    if (hasControls(wanted.title))
        return Error{ErrorCode::Usage, "The title has to be one line without control characters.", {}, {}};
    ScenarioFiles files;
    files.folder = wanted.id;
    for (const TemplateFile& file : scenarioTemplate()) {
        if (std::strcmp(file.path, "scenario.json") == 0)
            files.scenarioJson = textOf(file, wanted);
    }
    for (const ScenarioMistake& mistake : readScenario(files).mistakes) {
        if (mistake.pointer == "/id" || mistake.pointer == "/title")
            return refused(wanted, mistake);
    }
    return {};
}

Error notWritable(const QString& path, const std::string& why)
{
    return {ErrorCode::BadFile, path.toStdString() + " cannot be written.", why,
            "Name a folder that you may write to: stormlabctl new ID DIR."};
}

Result<void> checkPlace(const NewScenario& wanted, const QString& folder)
{
    const QFileInfo place(wanted.place);
    if (!place.isDir())
        return Error{ErrorCode::Usage,
                     wanted.place.toStdString() + (place.exists() ? " is no folder." : " is not there."),
                     {},
                     "DIR is the folder that gets the scenario's folder; make it first."};
    const QFileInfo there(folder);
    if (there.exists() || there.isSymLink())
        return Error{ErrorCode::Usage,
                     folder.toStdString() + " is already there, and nothing is written over it.",
                     {},
                     "Take another id, or another DIR."};
    return {};
}

Result<void> writeFile(const QString& path, const std::string& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const auto size = static_cast<qint64>(text.size());
    // Closing writes the rest, so only then is it known whether there was room.
    bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(text.data(), size) == size;
    file.close();
    written = written && file.error() == QFileDevice::NoError;
    if (written && path.endsWith(QLatin1String(".sh")))
        written = file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeGroup |
                                      QFileDevice::ExeOther);
    if (!written)
        return notWritable(path, file.errorString().toStdString());
    return {};
}

} // namespace

Result<QString> writeNewScenario(const NewScenario& asked)
{
    NewScenario wanted = asked;
    if (wanted.title.empty())
        wanted.title = titleOf(wanted.id);
    if (const Result<void> checked = checkNames(wanted); !checked)
        return checked.error();
    const QString id = QString::fromStdString(wanted.id);
    QString folder = wanted.place + QLatin1Char('/') + id;
    if (const Result<void> checked = checkPlace(wanted, folder); !checked)
        return checked.error();
    // Beside the place where it belongs, and moved there when it is whole. Inside, so that it gets the usual rights.
    const QTemporaryDir draft(wanted.place + QStringLiteral("/.%1-XXXXXX").arg(id));
    if (!draft.isValid())
        return notWritable(wanted.place, draft.errorString().toStdString());
    const QString whole = draft.filePath(id);
    for (const TemplateFile& file : scenarioTemplate()) {
        const QString path = whole + QLatin1Char('/') + QString::fromUtf8(file.path);
        if (const Result<void> written = writeFile(path, textOf(file, wanted)); !written)
            return written.error();
    }
    // Refuses a folder with something in it, and a file.
    if (std::rename(QFile::encodeName(whole).constData(), QFile::encodeName(folder).constData()) != 0)
        return notWritable(folder, std::strerror(errno));
    return folder;
}

} // namespace stormlab
