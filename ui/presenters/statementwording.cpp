// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/statementwording.h"

#include <QCoreApplication>
#include <QStringList>

namespace stormlab
{

namespace
{

struct StatementWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Statements)
};

constexpr int longestText = 160;

QString oneLine(const std::string& text)
{
    QString line = QString::fromStdString(text).simplified();
    if (line.size() > longestText)
        line = line.left(longestText - 1) + QChar(0x2026);
    return line;
}

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list.join(QLatin1String(", "));
}

/// "state = idle"; of a list that nobody would read, how many it names: "pid is one of 82".
QString conditionText(const Comparison& comparison)
{
    constexpr std::size_t mostNamed = 5;
    const QString column = QString::fromStdString(comparison.column);
    if (comparison.values.size() > mostNamed) {
        const QString count = QString::number(comparison.values.size());
        return (comparison.op == "in" ? StatementWords::tr("%1 is one of %2") : StatementWords::tr("%1 is none of %2"))
            .arg(column, count);
    }
    return QStringLiteral("%1 %2 %3")
        .arg(column, QString::fromStdString(comparison.op), joined(comparison.values))
        .trimmed();
}

/// "sessions where application_name = deploy_worker and state = idle".
QString sessionsWhere(const std::vector<Comparison>& predicates)
{
    QStringList parts;
    for (const Comparison& comparison : predicates)
        parts << conditionText(comparison);
    return StatementWords::tr("sessions where %1").arg(parts.join(StatementWords::tr(" and ")));
}

QString definitionSentence(const QString& who, const Definition& definition)
{
    const QString what = QString::fromStdString(definition.what);
    return definition.relation.empty()
               ? StatementWords::tr("%1 ran %2.").arg(who, what)
               : StatementWords::tr("%1 ran %2 on %3.").arg(who, what, QString::fromStdString(definition.relation));
}

QString actSentence(const QString& who, const BackendAct& act)
{
    const QString target = act.literalPid           ? StatementWords::tr("a session by its pid")
                           : act.predicates.empty() ? StatementWords::tr("sessions without a condition")
                                                    : sessionsWhere(act.predicates);
    return act.kind == BackendAct::Kind::Terminate
               ? StatementWords::tr("%1 terminated %2.").arg(who, target)
               : StatementWords::tr("%1 cancelled the query of %2.").arg(who, target);
}

QString settingSentence(const QString& who, const SettingChange& change)
{
    const QString parameter =
        change.parameter == "*" ? StatementWords::tr("all parameters") : QString::fromStdString(change.parameter);
    QString scope;
    switch (change.scope) {
    case SettingChange::Scope::Session:
        scope = StatementWords::tr("for this session");
        break;
    case SettingChange::Scope::System:
        scope = StatementWords::tr("for the whole server");
        break;
    case SettingChange::Scope::Role:
        scope = StatementWords::tr("for the role %1").arg(QString::fromStdString(change.target));
        break;
    case SettingChange::Scope::Database:
        scope = StatementWords::tr("for the database %1").arg(QString::fromStdString(change.target));
        break;
    }
    if (!change.value)
        return StatementWords::tr("%1 reset %2 %3.").arg(who, parameter, scope);
    return StatementWords::tr("%1 set %2 to %3 %4.").arg(who, parameter, QString::fromStdString(*change.value), scope);
}

QString roleSentence(const QString& who, const RoleChange& change)
{
    const QString role = QString::fromStdString(change.role);
    if (change.connectionLimit && *change.connectionLimit < 0)
        return StatementWords::tr("%1 removed the connection limit of %2.").arg(who, role);
    if (change.connectionLimit)
        return StatementWords::tr("%1 limited %2 to %n connection(s).", nullptr, *change.connectionLimit)
            .arg(who, role);
    if (change.login && !*change.login)
        return StatementWords::tr("%1 forbade %2 to log in.").arg(who, role);
    return StatementWords::tr("%1 changed the role %2.").arg(who, role);
}

QString readSentence(const QString& who, const StatementFacts& facts, const QString& text)
{
    if (facts.relations.empty() && facts.settings.empty())
        return StatementWords::tr("%1 ran “%2”.").arg(who, text);
    const QString what = facts.relations.empty() ? joined(facts.settings) : joined(facts.relations);
    if (!facts.groupedBy.empty())
        return StatementWords::tr("%1 read %2, grouped by %3.").arg(who, what, joined(facts.groupedBy));
    return StatementWords::tr("%1 read %2.").arg(who, what);
}

QString sentence(const QString& who, const StatementFacts& facts, const QString& text)
{
    if (!facts.backendActs.empty())
        return actSentence(who, facts.backendActs.front());
    if (!facts.settingChanges.empty())
        return settingSentence(who, facts.settingChanges.front());
    if (!facts.roleChanges.empty())
        return roleSentence(who, facts.roleChanges.front());
    if (!facts.definitions.empty())
        return definitionSentence(who, facts.definitions.front());
    return readSentence(who, facts, text);
}

} // namespace

QString actLabel(const StatementFacts& facts)
{
    if (!facts.backendActs.empty())
        return facts.backendActs.front().kind == BackendAct::Kind::Terminate ? StatementWords::tr("terminate")
                                                                             : StatementWords::tr("cancel");
    for (const SettingChange& change : facts.settingChanges) {
        if (change.scope != SettingChange::Scope::Session)
            return StatementWords::tr("set %1").arg(QString::fromStdString(change.parameter));
    }
    if (!facts.roleChanges.empty())
        return StatementWords::tr("alter %1").arg(QString::fromStdString(facts.roleChanges.front().role));
    if (!facts.definitions.empty())
        return QString::fromStdString(facts.definitions.front().what);
    return {};
}

EventWords wordsForStatement(const StatementRun& statement)
{
    const QString text = oneLine(statement.text);
    EventWords words;
    words.what = statement.facts.acts() ? StatementWords::tr("Act") : StatementWords::tr("Statement");
    words.says = sentence(QString::fromStdString(statement.role), statement.facts, text);
    if (!statement.sqlstate.empty())
        words.says +=
            QLatin1Char(' ') + StatementWords::tr("It failed (%1).").arg(QString::fromStdString(statement.sqlstate));
    words.detail = text;
    return words;
}

} // namespace stormlab
