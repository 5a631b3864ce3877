// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/findingwords.h"

#include <algorithm>

namespace stormlab
{

namespace
{

const QString installPostgres = QStringLiteral("sudo apt install postgresql");
const QString installPooler = QStringLiteral("sudo apt install pgbouncer");

QString asText(const std::string& value)
{
    return QString::fromStdString(value);
}

bool works(const std::optional<EngineFinding>& finding)
{
    return finding && finding->works();
}

/// Does the person insist on an engine, so that it takes a word to use another one?
bool insistsOn(const ComputerFindings& findings, const QString& engine)
{
    return findings.preferred == engine;
}

FindingWords aboutNative(const ComputerFindings& findings)
{
    FindingWords words;
    words.subject = FindingSubject::Native;
    if (!findings.native) {
        words.says = QStringLiteral("Looking for PostgreSQL");
        return words;
    }
    const NativeFinding& native = *findings.native;
    if (native.works()) {
        words.sign = FindingSign::Works;
        words.says = QStringLiteral("PostgreSQL %1 is here: drills run without a network or a container engine.")
                         .arg(asText(native.installation.version));
        words.more = asText(native.installation.binFolder);
        if (native.noPooler) {
            words.more +=
                QStringLiteral("\nPgBouncer is missing. Only drills that put a pooler before the server need it.");
            words.nextStep = asText(native.noPooler->nextStep);
            words.command = installPooler;
            words.remedies = {Remedy::CopyCommand};
        }
        return words;
    }
    const bool containers = works(findings.docker) || works(findings.podman);
    const bool known = findings.docker && findings.podman;
    words.sign = containers ? FindingSign::Absent : known ? FindingSign::Fails : FindingSign::Caution;
    words.says = containers && !native.folderChosen
                     ? QStringLiteral("PostgreSQL is not installed on this computer; drills run in containers.")
                     : asText(native.problem->message);
    words.details = asText(native.problem->detail);
    words.nextStep = asText(native.problem->nextStep);
    words.remedies = {Remedy::TryAgain};
    if (!native.folderChosen) {
        words.command = installPostgres;
        words.remedies.insert(words.remedies.begin(), Remedy::CopyCommand);
    }
    return words;
}

/// What rootless podman needs beside itself, where it says that a program is not there.
QString commandForRootless(const EngineFinding& finding)
{
    const std::string& says = finding.problem->error.detail;
    const auto lacks = [&says](const char* program) { return says.find(program) != std::string::npos; };
    if (!lacks("executable file not found")) {
        return {};
    }
    return QStringLiteral("sudo apt install ") + QLatin1String(lacks("newuidmap") ? "uidmap"
                                                               : lacks("pasta")   ? "passt"
                                                                                  : "slirp4netns");
}

QString commandFor(const EngineFinding& finding)
{
    const QString name = engineName(finding.engine.kind);
    switch (finding.problem->trouble) {
    case EngineTrouble::NotInstalled:
        return QStringLiteral("sudo apt install ") +
               (name == QStringLiteral("docker") ? name + QStringLiteral(".io") : name);
    case EngineTrouble::NotRunning:
        // Somebody else's socket is not started by a service of this computer.
        return finding.engine.place.isEmpty() ? QStringLiteral("sudo systemctl start ") + name : QString();
    case EngineTrouble::NoUserRange:
    case EngineTrouble::NoContainerNetwork:
        return commandForRootless(finding);
    default:
        return {};
    }
}

std::vector<Remedy> remediesFor(const ComputerFindings& findings, const EngineFinding& finding, bool hasCommand)
{
    const QString own = engineName(finding.engine.kind);
    std::vector<Remedy> remedies;
    const EngineTrouble trouble = finding.problem->trouble;
    if (trouble == EngineTrouble::ImageMissing) {
        remedies = {Remedy::FetchImage, Remedy::LoadImage};
    }
    if (insistsOn(findings, own) && findings.native && findings.native->works()) {
        remedies.push_back(Remedy::UseNative);
    }
    if (insistsOn(findings, own) && own != QStringLiteral("podman") && works(findings.podman)) {
        remedies.push_back(Remedy::UsePodman);
    }
    if (insistsOn(findings, own) && own != QStringLiteral("docker") && works(findings.docker)) {
        remedies.push_back(Remedy::UseDocker);
    }
    if (trouble != EngineTrouble::NotInstalled && trouble != EngineTrouble::ImageMissing) {
        remedies.push_back(Remedy::TryAgain);
    }
    if (hasCommand) {
        remedies.push_back(Remedy::CopyCommand);
    }
    return remedies;
}

QString placeOf(const EngineFinding& finding)
{
    const ContainerEngine& engine = finding.engine;
    return engine.place.isEmpty() ? engine.address : engine.place + QStringLiteral(", ") + engine.address;
}

QString moreAbout(const EngineFinding& finding)
{
    QStringList more;
    if (!placeOf(finding).isEmpty()) {
        more << placeOf(finding);
    }
    if (!finding.unenforced.isEmpty()) {
        more << QStringLiteral("It cannot limit ") + finding.unenforced.join(QStringLiteral(", ")) +
                    QStringLiteral(": a sandbox can take more of this computer than it should.");
    }
    if (!finding.pauses) {
        more << QStringLiteral("It cannot pause containers: for an ordinary user that takes control groups of version "
                               "2. Drills that pause the server need another engine.");
    }
    return more.join(QLatin1Char('\n'));
}

FindingWords aboutProblem(const ComputerFindings& findings, const EngineFinding& finding, bool otherWorks)
{
    FindingWords words;
    const bool absent = finding.problem->trouble == EngineTrouble::NotInstalled;
    const bool insisted = insistsOn(findings, engineName(finding.engine.kind));
    words.sign = absent && !insisted ? FindingSign::Absent : FindingSign::Caution;
    // Beside docker's line podman's must say which engine it is about.
    words.says = finding.lacksImage()
                     ? QStringLiteral("%1 is here, but not the image %2.").arg(describe(finding.engine), finding.image)
                     : asText(finding.problem->error.message);
    if (!absent && !insisted && otherWorks) {
        words.says += QStringLiteral(" You can go on without it.");
    }
    words.more = absent ? QString() : moreAbout(finding);
    words.details = asText(finding.problem->error.detail);
    // What is not missed needs no advice.
    if (!absent || insisted || !otherWorks) {
        words.nextStep = asText(finding.problem->error.nextStep);
        words.command = commandFor(finding);
    }
    words.remedies = remediesFor(findings, finding, !words.command.isEmpty());
    return words;
}

FindingWords aboutEngine(const ComputerFindings& findings, ContainerEngine::Kind kind)
{
    const bool docker = kind == ContainerEngine::Kind::Docker;
    const auto& finding = docker ? findings.docker : findings.podman;
    const bool otherWorks =
        (findings.native && findings.native->works()) || works(docker ? findings.podman : findings.docker);
    FindingWords words;
    if (!finding) {
        words.says = QStringLiteral("Asking ") + engineName(kind);
    } else if (finding->works()) {
        words.sign = FindingSign::Works;
        words.says =
            QStringLiteral("%1 %2 works, with the image %3.").arg(engineName(kind), finding->version, finding->image);
        words.more = moreAbout(*finding);
    } else {
        words = aboutProblem(findings, *finding, otherWorks);
    }
    words.subject = docker ? FindingSubject::Docker : FindingSubject::Podman;
    return words;
}

FindingWords aboutLeftovers(const std::vector<std::string>& leftovers)
{
    FindingWords words;
    words.subject = FindingSubject::Leftovers;
    words.sign = FindingSign::Caution;
    words.says = leftovers.size() == 1 ? QStringLiteral("1 old sandbox of a crash found.")
                                       : QStringLiteral("%1 old sandboxes of a crash found.").arg(leftovers.size());
    words.command = QStringLiteral("stormlabctl clean");
    for (const std::string& each : leftovers) {
        words.details += asText(each) + QLatin1Char('\n');
    }
    words.details = words.details.trimmed();
    words.remedies = {Remedy::CleanUp};
    return words;
}

} // namespace

QString nameOf(FindingSubject subject)
{
    switch (subject) {
    case FindingSubject::Native:
        return QStringLiteral("native");
    case FindingSubject::Docker:
        return QStringLiteral("docker");
    case FindingSubject::Podman:
        return QStringLiteral("podman");
    case FindingSubject::Leftovers:
        return QStringLiteral("leftovers");
    }
    return {};
}

std::vector<FindingWords> wordsFor(const ComputerFindings& findings)
{
    std::vector<FindingWords> all{aboutNative(findings), aboutEngine(findings, ContainerEngine::Kind::Docker),
                                  aboutEngine(findings, ContainerEngine::Kind::Podman)};
    const QString used = engineInUse(findings);
    for (FindingWords& words : all) {
        words.inUse = !used.isEmpty() && nameOf(words.subject) == used;
    }
    if (findings.leftovers && !findings.leftovers->empty()) {
        all.push_back(aboutLeftovers(*findings.leftovers));
    }
    return all;
}

} // namespace stormlab
