// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/statuspresenter.h"

#include "ui/presenters/durationwording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace stormlab
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Status)
};

/// Samples come twice a second; a server that has not answered for this long is worth a sentence.
constexpr Milliseconds silence{2'000};
/// Reports come once a second; one that is older tells nothing about now.
constexpr Milliseconds reportAge{2'500};
/// People notice from here on.
constexpr Milliseconds longWait{500};
constexpr Milliseconds slowAnswer{1'000};

/// The newest of everything the sentence speaks of, read backwards from the playhead.
struct Picture {
    std::optional<PhaseChanged> phase;
    const Sample* sample = nullptr;
    DrillTime sampled{0};
    std::optional<DrillTime> stopped; ///< since when the server is stopped
    std::optional<DrillTime> lost;    ///< since when the way to it is lost
    std::map<std::string, const AppSecond*> apps;
    /// In the clock second before, and in the present one so far.
    int refusedBefore = 0;
    int refusedNow = 0;

    /// The figure of the last full second stays while the present one is still filling up, so that it does not flicker;
    /// a wave that rises shows at once. The service chart counts by the same seconds.
    [[nodiscard]] int refused() const { return std::max(refusedBefore, refusedNow); }
};

void look(const TimelineEvent& event, DrillTime now, Picture& picture)
{
    const bool fresh = now - event.time <= reportAge;
    if (const auto* phase = std::get_if<PhaseChanged>(&event.body)) {
        if (!picture.phase)
            picture.phase = *phase;
    } else if (const auto* sample = std::get_if<Sample>(&event.body)) {
        if (picture.sample == nullptr) {
            picture.sample = sample;
            picture.sampled = event.time;
        }
    } else if (const auto* second = std::get_if<AppSecond>(&event.body)) {
        if (fresh)
            picture.apps.try_emplace(second->app, second);
    } else if (const auto* logins = std::get_if<LoginReport>(&event.body)) {
        const auto ago =
            std::chrono::floor<std::chrono::seconds>(now) - std::chrono::floor<std::chrono::seconds>(event.time);
        if (ago <= std::chrono::seconds{1})
            (ago.count() == 1 ? picture.refusedBefore : picture.refusedNow) += logins->refused();
    }
}

Picture pictureOf(const TimelineView& view, DrillTime now)
{
    Picture picture;
    bool availabilityKnown = false;
    bool reachKnown = false;
    for (std::size_t index = view.size(); index > 0; --index) {
        const TimelineEvent& event = view.at(index - 1);
        look(event, now, picture);
        if (const auto* server = std::get_if<ServerAvailability>(&event.body); server && !availabilityKnown) {
            availabilityKnown = true;
            if (server->stopped)
                picture.stopped = event.time;
        }
        if (const auto* reach = std::get_if<ReachChanged>(&event.body); reach && !std::exchange(reachKnown, true)) {
            if (reach->lost)
                picture.lost = event.time;
        }
        // A sample after the server went away would be news of its return, so there is no need to look further back.
        const bool complete = picture.phase && picture.sample != nullptr && now - event.time > reportAge;
        if (complete)
            break;
    }
    return picture;
}

QString count(int number, const QString& one, const QString& many)
{
    return number == 1 ? one : many.arg(number);
}

QString slotsSentence(const Sample& sample)
{
    const int total = static_cast<int>(sample.backends.size());
    const int usable = sample.limits.usable();
    const QString taken = Words::tr("%1 of %2 usable slots taken").arg(std::min(total, usable)).arg(usable);
    if (total <= usable)
        return taken + QLatin1Char('.');
    return Words::tr("%1, and %2 in reserve.").arg(taken).arg(total - usable);
}

QString labSentence(const Sample& sample)
{
    const auto lab = std::count_if(sample.backends.begin(), sample.backends.end(), isLabSession);
    if (lab == 0)
        return {};
    return count(static_cast<int>(lab), Words::tr("1 of these is the lab."), Words::tr("%1 of these are the lab."));
}

/// A number and its unit stay on one line.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

/// The app whose users suffer most: the longest wait for a connection, or else the slowest answers.
struct Suffering {
    QString sentence;
    bool waits = false;
};

Suffering sufferingOf(const std::map<std::string, const AppSecond*>& apps)
{
    const AppSecond* waiting = nullptr;
    const AppSecond* slow = nullptr;
    for (const auto& [name, second] : apps) {
        if (second->longestWait >= longWait && (waiting == nullptr || second->longestWait > waiting->longestWait))
            waiting = second;
        if (second->p95 >= slowAnswer && (slow == nullptr || second->p95 > slow->p95))
            slow = second;
    }
    if (waiting != nullptr)
        return {Words::tr("%1 waits %2.")
                    .arg(QString::fromStdString(waiting->app), unbroken(latencyText(*waiting->longestWait))),
                true};
    if (slow != nullptr)
        return {
            Words::tr("%1 answers in %2.").arg(QString::fromStdString(slow->app), unbroken(latencyText(*slow->p95))),
            false};
    return {};
}

Status servedStatus(const Picture& picture)
{
    const Suffering suffering = sufferingOf(picture.apps);
    QStringList sentences;
    if (picture.phase && picture.phase->phase == Phase::Baseline)
        sentences << Words::tr("Baseline.");
    if (picture.phase && picture.phase->phase == Phase::Verifying)
        sentences << Words::tr("The trigger is fired again.");
    sentences << slotsSentence(*picture.sample);
    if (picture.refused() > 0)
        sentences << count(picture.refused(), Words::tr("1 login refused in the last second."),
                           Words::tr("%1 logins refused in the last second."));
    if (!suffering.sentence.isEmpty())
        sentences << suffering.sentence;
    if (picture.refused() == 0 && suffering.sentence.isEmpty() && !picture.apps.empty())
        sentences << Words::tr("Every application is served.");
    sentences << labSentence(*picture.sample);
    sentences.removeAll(QString());

    const int total = static_cast<int>(picture.sample->backends.size());
    const bool full = total * 10 >= picture.sample->limits.usable() * 9;
    Status status{sentences.join(QLatin1Char(' ')), StatusLevel::Calm};
    if (picture.refused() > 0)
        status.level = StatusLevel::Critical;
    else if (full || suffering.waits)
        status.level = StatusLevel::Warning;
    return status;
}

std::optional<Status> endOfDrill(const Picture& picture)
{
    if (!picture.phase)
        return {};
    const QString why = QString::fromStdString(picture.phase->says);
    if (picture.phase->phase == Phase::Failed)
        return Status{why.isEmpty() ? Words::tr("The drill failed.") : Words::tr("The drill failed: %1").arg(why),
                      StatusLevel::Critical};
    if (picture.phase->phase == Phase::Finished)
        return Status{Words::tr("The drill is over."), StatusLevel::Calm};
    return {};
}

} // namespace

Status statusOf(const TimelineView& view, const Scenario& scenario, DrillTime now)
{
    const Picture picture = pictureOf(view, now);
    if (const std::optional<Status> end = endOfDrill(picture))
        return *end;
    const auto unseenSince = [&](const std::optional<DrillTime>& moment) {
        return moment && (picture.sample == nullptr || picture.sampled < *moment);
    };
    if (unseenSince(picture.lost))
        return {Words::tr("The connection to the server was lost %1 ago.").arg(unbroken(ageText(now - *picture.lost))),
                StatusLevel::Critical};
    if (unseenSince(picture.stopped))
        return {Words::tr("PostgreSQL stopped %1 ago.").arg(unbroken(ageText(now - *picture.stopped))),
                StatusLevel::Critical};
    if (picture.sample == nullptr)
        return {
            Words::tr("The sandbox of \u201c%1\u201d is being prepared.").arg(QString::fromStdString(scenario.title)),
            StatusLevel::Calm};
    if (now - picture.sampled >= silence)
        return {Words::tr("The server has not answered for %1.").arg(unbroken(ageText(now - picture.sampled))),
                StatusLevel::Critical};
    return servedStatus(picture);
}

} // namespace stormlab
