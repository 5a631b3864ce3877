// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/containerplan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <vector>

namespace stormlab
{

/// Programs "docker" and "podman" that answer what a test wants, in a folder that is all of PATH while this lives: for
/// the bad days that real engines cannot show on every computer.
class ScriptedEngines
{
public:
    /// How a program answers a call whose words contain `call`.
    struct Answer {
        QByteArray output;
        QByteArray errors;
        int exitCode = 0;
        bool hangs = false; ///< says the above and never returns
    };

    ScriptedEngines();
    ~ScriptedEngines();
    ScriptedEngines(const ScriptedEngines&) = delete;
    ScriptedEngines& operator=(const ScriptedEngines&) = delete;

    /// The first answer that fits counts, later ones come first. The program is there from now on.
    void answer(const QString& program, const QString& call, const Answer& answer);
    /// An engine that works and has these images.
    void dockerWorks(const QStringList& images);
    void podmanWorks(const QStringList& images);
    /// A docker that holds these containers.
    void dockerHolds(const std::vector<ContainerRecord>& containers);
    /// As if it were not installed.
    void remove(const QString& program);
    /// Every call so far, its words joined by spaces.
    [[nodiscard]] QStringList calls(const QString& program) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void imagesAre(const QString& program, const QStringList& images);
    void write(const QString& program);

    struct Rule {
        QString call;
        Answer answer;
    };
    QTemporaryDir m_folder;
    std::map<QByteArray, QByteArray> m_variables; ///< as they were
    std::map<QString, std::vector<Rule>> m_rules;
};

} // namespace stormlab
