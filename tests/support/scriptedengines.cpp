// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedengines.h"

#include <QFile>

namespace stormlab
{

namespace
{

const QString docker = QStringLiteral("docker");
const QString podman = QStringLiteral("podman");

constexpr const char* context = "[{\"Name\": \"default\", \"Endpoints\": {\"docker\": {\"Host\": "
                                "\"unix:///var/run/docker.sock\"}}}]\n";
constexpr const char* dockerInfo = "{\"ServerVersion\": \"27.5.1\", \"MemoryLimit\": true, \"CpuCfsQuota\": true, "
                                   "\"PidsLimit\": true, \"CPUSet\": true}\n";
constexpr const char* podmanInfo = "{\"host\": {\"cgroupControllers\": [\"cpuset\", \"cpu\", \"memory\", \"pids\"]}, "
                                   "\"version\": {\"Version\": \"4.3.1\"}}\n";

QByteArray quoted(QByteArray text)
{
    return "'" + text.replace("'", "'\\''") + "'";
}

/// As recordsOf() reads it.
QByteArray lineOf(const ContainerRecord& record)
{
    QByteArray labels;
    for (const auto& [name, value] : labelsOf(record)) {
        labels += (labels.isEmpty() ? "\"" : ", \"") + name.toUtf8() + "\": \"" + value.toUtf8() + "\"";
    }
    return "{\"name\": \"/" + record.name.toUtf8() + "\", \"labels\": {" + labels + "}}\n";
}

} // namespace

ScriptedEngines::ScriptedEngines()
{
    // What a person's environment says of engines would lead elsewhere.
    for (const char* const name : {"PATH", "DOCKER_HOST", "DOCKER_CONTEXT", "CONTAINER_HOST", "CONTAINER_CONNECTION",
                                   "STORMLAB_IMAGE", "STORMLAB_POSTGRES_BIN"}) {
        if (qEnvironmentVariableIsSet(name)) {
            m_variables[name] = qgetenv(name);
        }
        qunsetenv(name);
    }
    qputenv("PATH", m_folder.path().toUtf8());
}

ScriptedEngines::~ScriptedEngines()
{
    for (const auto& [name, value] : m_variables) {
        qputenv(name.constData(), value);
    }
}

void ScriptedEngines::answer(const QString& program, const QString& call, const Answer& answer)
{
    auto& rules = m_rules[program];
    rules.insert(rules.begin(), {call, answer});
    write(program);
}

void ScriptedEngines::dockerWorks(const QStringList& images)
{
    answer(docker, QStringLiteral("run "), {});
    answer(docker, QStringLiteral("context inspect"), {context, {}, 0, false});
    answer(docker, QStringLiteral(" info "), {dockerInfo, {}, 0, false});
    imagesAre(docker, images);
}

void ScriptedEngines::podmanWorks(const QStringList& images)
{
    answer(podman, QStringLiteral("run "), {});
    answer(podman, QStringLiteral("info "), {podmanInfo, {}, 0, false});
    imagesAre(podman, images);
}

void ScriptedEngines::dockerHolds(const std::vector<ContainerRecord>& containers)
{
    QByteArray names;
    QByteArray lines;
    for (const ContainerRecord& container : containers) {
        names += container.name.toUtf8() + '\n';
        lines += lineOf(container);
    }
    answer(docker, QStringLiteral(" ps "), {names, {}, 0, false});
    answer(docker, QStringLiteral(" inspect --type container"), {lines, {}, 0, false});
}

void ScriptedEngines::imagesAre(const QString& program, const QStringList& images)
{
    const QByteArray missing = program == docker ? "Error: No such image: x\n" : "Error: x: image not known\n";
    answer(program, QStringLiteral("image inspect"), {"\n", missing, 1, false});
    for (const QString& image : images) {
        answer(program, QStringLiteral("image inspect --format {{json .Config.Volumes}} ") + image,
               {"{\"/var/lib/postgresql/data\":{}}\n", {}, 0, false});
    }
}

void ScriptedEngines::remove(const QString& program)
{
    m_rules.erase(program);
    QFile::remove(m_folder.filePath(program));
}

QStringList ScriptedEngines::calls(const QString& program) const
{
    QFile file(m_folder.filePath(program + QStringLiteral(".calls")));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void ScriptedEngines::write(const QString& program)
{
    QByteArray script = "#!/bin/sh\nprintf '%s\\n' \"$*\" >>\"$0.calls\"\ncase \" $* \" in\n";
    for (const Rule& rule : m_rules[program]) {
        script += "*" + quoted(rule.call.toUtf8()) + "*) printf %s " + quoted(rule.answer.output) + "; printf %s " +
                  quoted(rule.answer.errors) + " >&2; ";
        script +=
            rule.answer.hangs ? QByteArray("exec /bin/sleep 1000") : "exit " + QByteArray::number(rule.answer.exitCode);
        script += ";;\n";
    }
    script += "esac\n";
    // Replaced, not rewritten: a program that runs cannot be written to.
    const QString path = m_folder.filePath(program);
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace stormlab
