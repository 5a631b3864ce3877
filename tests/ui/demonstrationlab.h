// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/recording/demonstrationfile.h"
#include "tests/ui/support/keyrows.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/support/shownwords.h"
#include "ui/demonstrationopener.h"
#include "ui/presentermode/demonstrationpanel.h"

#include <QFile>
#include <QTest>

#include <string>
#include <utility>

namespace stormlab
{

inline DemonstrationStop stopAt(int milliseconds, const char* question)
{
    return {
        DrillTime{milliseconds}, {{"en", question}}, {{{"en", "This"}}, {{"en", "That"}}}, {{"en", "It was that."}}};
}

inline Demonstration twoStops()
{
    Demonstration demonstration;
    demonstration.recording = "drill.storm";
    demonstration.title = {{"en", "A storm"}, {"de", "Ein Sturm"}};
    demonstration.begins = DrillTime{20'000};
    demonstration.speed = 64;
    demonstration.stops = {stopAt(30'000, "What is it?"), stopAt(31'000, "And now?")};
    return demonstration;
}

/// A demonstration of the recorded drill in its window.
struct DemonstrationLab {
    explicit DemonstrationLab(std::string language = "de") : opener(rig.theme, rig.opener, std::move(language)) {}

    /// Beside the recorded drill, which need not be there.
    void write(const Demonstration& demonstration) const
    {
        QFile file(demonstrationFile(rig.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(toJson(demonstration)));
    }
    void open(const Demonstration& demonstration)
    {
        writeRecording(rig.path(), recordedDrill());
        write(demonstration);
        openFile(demonstrationFile(rig.path()));
    }
    /// The one of the incident that ships.
    void openShipped() { openFile(demonstrationFile(sampleReplay())); }
    /// Hears of what is begun and of what fails.
    void listen()
    {
        QObject::connect(&opener, &DemonstrationOpener::begun, &opener,
                         [this](ReplayWindow*, DemonstrationRun* begun) { run = begun; });
        QObject::connect(&opener, &DemonstrationOpener::failed, &opener,
                         [this](const Error& error) { failure = error; });
    }
    void openFile(const QString& path)
    {
        listen();
        opener.open(path, nullptr);
        QTRY_VERIFY(run);
        rig.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(rig.window));
    }
    [[nodiscard]] bool waitFor(DemonstrationRun::State state) const
    {
        return QTest::qWaitFor([this, state] { return run->state() == state; });
    }
    [[nodiscard]] QStringList words() const { return shownWords(*rig.window->findChild<DemonstrationPanel*>()); }
    void press(Key key) { pressKey(rig.window, key, keySequences(key).first()); }

    ReplayRig rig;
    DemonstrationOpener opener;
    QPointer<DemonstrationRun> run;
    std::optional<Error> failure;
};

} // namespace stormlab
