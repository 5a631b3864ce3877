// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/scenariostore.h"

#include "core/domain/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr qint64 largestJson = 1'024 * 1'024;
constexpr qint64 largestText = 256 * 1'024;

/// One file of a folder, up to one byte more than it may have, so that the reader sees that it is too large.
class FolderReader
{
public:
    FolderReader(const QString& folder, std::vector<ScenarioMistake>& mistakes)
        : m_folder(QFileInfo(folder).canonicalFilePath()), m_mistakes(mistakes)
    {
    }

    std::string text(const QString& name, qint64 largest)
    {
        const QFileInfo info(QDir(m_folder), name);
        if (!info.exists() && !info.isSymLink())
            return {};
        const QString real = info.canonicalFilePath();
        if (!real.startsWith(m_folder + QLatin1Char('/')))
            return refuse(name, "leads out of the scenario's folder");
        if (!info.isFile())
            return refuse(name, "is no ordinary file");
        QFile file(real);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(name, "cannot be read: " + file.errorString().toStdString());
        return file.read(largest + 1).toStdString();
    }

private:
    std::string refuse(const QString& name, std::string says)
    {
        m_mistakes.push_back({name.toStdString(), {}, std::move(says)});
        return {};
    }

    QString m_folder;
    std::vector<ScenarioMistake>& m_mistakes;
};

/// Why a file was refused says more than that it is missing.
void preferRefusals(std::vector<ScenarioMistake> refused, std::vector<ScenarioMistake>& mistakes)
{
    std::erase_if(mistakes, [&](const ScenarioMistake& mistake) {
        return std::any_of(refused.begin(), refused.end(),
                           [&](const ScenarioMistake& known) { return known.file == mistake.file; });
    });
    mistakes.insert(mistakes.begin(), refused.begin(), refused.end());
}

/// A scenario in more languages than there are is no scenario.
constexpr qsizetype mostLanguages = 50;

QStringList languageNames(const StoredScenario& stored)
{
    const QDir languages(stored.folder + QStringLiteral("/languages"));
    return languages.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, mostLanguages);
}

ScenarioTextsReading readLanguage(const StoredScenario& stored, const QString& name)
{
    std::vector<ScenarioMistake> refused;
    FolderReader reader(stored.folder, refused);
    const QString folder = QStringLiteral("languages/%1/").arg(name);
    ScenarioTextFiles files;
    files.language = name.toStdString();
    files.textsJson = reader.text(folder + QStringLiteral("texts.json"), largestText);
    files.briefing = reader.text(folder + QStringLiteral("briefing.md"), largestText);
    files.postmortem = reader.text(folder + QStringLiteral("postmortem.md"), largestText);
    ScenarioTextsReading reading = readScenarioTexts(files, stored.reading.scenario);
    preferRefusals(std::move(refused), reading.mistakes);
    return reading;
}

StoredScenario readFolder(const QString& folder)
{
    StoredScenario stored;
    stored.folder = QFileInfo(folder).canonicalFilePath();
    std::vector<ScenarioMistake> refused;
    FolderReader reader(folder, refused);
    ScenarioFiles files;
    files.folder = QFileInfo(QDir::cleanPath(QFileInfo(folder).absoluteFilePath())).fileName().toStdString();
    files.scenarioJson = reader.text(QStringLiteral("scenario.json"), largestJson);
    files.briefing = reader.text(QStringLiteral("briefing.md"), largestText);
    files.postmortem = reader.text(QStringLiteral("postmortem.md"), largestText);
    files.schemaSql = reader.text(QStringLiteral("schema.sql"), largestText);
    stored.reading = readScenario(files);
    preferRefusals(std::move(refused), stored.reading.mistakes);
    return stored;
}

bool holdsScenario(const QString& folder)
{
    const QFileInfo document(QDir(folder), QStringLiteral("scenario.json"));
    return document.exists() || document.isSymLink();
}

bool isPath(const QString& text)
{
    return text.contains(QLatin1Char('/')) || text.startsWith(QLatin1Char('.'));
}

} // namespace

std::vector<ScenarioTextsReading> languagesOf(const StoredScenario& stored)
{
    std::vector<ScenarioTextsReading> all;
    for (const QString& name : languageNames(stored))
        all.push_back(readLanguage(stored, name));
    return all;
}

Scenario inLanguage(const StoredScenario& stored, const QString& language)
{
    const Scenario& english = stored.reading.scenario;
    return languageNames(stored).contains(language) ? translated(english, readLanguage(stored, language).texts)
                                                    : english;
}

QString sampleReplayOf(const StoredScenario& stored)
{
    const QFileInfo file(stored.folder + QStringLiteral("/recordings/reference.storm"));
    const QString place = file.canonicalFilePath();
    // As with everything of a scenario, nothing outside its folder.
    const bool inside = place.startsWith(QFileInfo(stored.folder).canonicalFilePath() + QLatin1Char('/'));
    return file.isFile() && inside ? place : QString();
}

std::string toString(const ScenarioMistake& mistake)
{
    return mistake.file + (mistake.pointer.empty() ? "" : ' ' + mistake.pointer) + ": " + mistake.says;
}

std::vector<StoredScenario> ScenarioStore::list() const
{
    QMap<QString, QString> folders;
    for (const QString& directory : m_directories) {
        const QDir place(directory);
        for (const QString& name : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (!folders.contains(name) && holdsScenario(place.filePath(name)))
                folders.insert(name, place.filePath(name));
        }
    }
    std::vector<StoredScenario> all;
    for (const QString& folder : std::as_const(folders))
        all.push_back(readFolder(folder));
    return all;
}

Result<StoredScenario> ScenarioStore::read(const QString& idOrPath) const
{
    if (isPath(idOrPath)) {
        const QFileInfo info(idOrPath);
        const bool document = info.fileName() == QLatin1String("scenario.json");
        const QString folder = document ? info.path() : idOrPath;
        if (holdsScenario(folder))
            return readFolder(folder);
        return Error{ErrorCode::NotFound,
                     "There is no scenario in " + idOrPath.toStdString() + ".",
                     {},
                     "A scenario is a folder with a scenario.json in it."};
    }
    for (const QString& directory : m_directories) {
        const QString folder = QDir(directory).filePath(idOrPath);
        if (!idOrPath.isEmpty() && holdsScenario(folder))
            return readFolder(folder);
    }
    return notFound(idOrPath);
}

Result<Scenario> ScenarioStore::load(const QString& idOrPath, const QString& language) const
{
    const Result<StoredScenario> stored = read(idOrPath);
    if (!stored)
        return stored.error();
    const ScenarioReading& reading = stored.value().reading;
    if (reading.mistakes.empty())
        return inLanguage(stored.value(), language);
    std::string lines;
    for (const ScenarioMistake& mistake : reading.mistakes)
        lines += (lines.empty() ? "" : "\n") + toString(mistake);
    return Error{ErrorCode::BadFile, "The scenario " + idOrPath.toStdString() + " has mistakes.", lines,
                 "Run stormlabctl validate on its folder."};
}

Error ScenarioStore::notFound(const QString& id) const
{
    std::vector<std::string> known;
    for (const QString& directory : m_directories) {
        const QDir place(directory);
        for (const QString& name : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (holdsScenario(place.filePath(name)))
                known.push_back(name.toStdString());
        }
    }
    // More would be no help: stormlabctl list tells them with their titles.
    constexpr std::size_t mostNamed = 10;
    const std::string near = nearest(id.toStdString(), known);
    Error error{ErrorCode::NotFound, "There is no scenario “" + id.toStdString() + "”.", {}, {}};
    if (!near.empty())
        error.nextStep = "Did you mean “" + near + "”?";
    else if (!known.empty() && known.size() <= mostNamed)
        error.nextStep = "Known: " + commaSeparated(known) + ".";
    else
        error.nextStep = "See the scenarios with stormlabctl list.";
    return error;
}

} // namespace stormlab
