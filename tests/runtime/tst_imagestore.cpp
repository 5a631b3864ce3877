// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/imagestore.h"
#include "tests/support/scriptedengines.h"

#include <QFile>
#include <QTest>

using namespace stormlab;

namespace
{

const QString docker = QStringLiteral("docker");
const QString podman = QStringLiteral("podman");
const QString postgres = QStringLiteral("docker.io/library/postgres:17");

/// As docker 20.10 prints it where there is no terminal.
constexpr const char* dockerPull = "17: Pulling from library/postgres\n"
                                   "a2abf6c4d29d: Already exists\n"
                                   "e1769f49f910: Pulling fs layer\n"
                                   "33a59cfee47c: Pulling fs layer\n"
                                   "e1769f49f910: Verifying Checksum\n"
                                   "e1769f49f910: Download complete\n"
                                   "e1769f49f910: Pull complete\n";
/// As podman 4.3 prints it there, to standard error.
constexpr const char* podmanPull =
    "Trying to pull docker.io/library/postgres:17...\n"
    "Getting image source signatures\n"
    "Copying blob sha256:a2abf6c4d29d43a4bf9fbb769f524d0fb36a2edab49819c1bf3e76f409f953ea\n"
    "Copying blob sha256:e1769f49f91082ea5e1b4b0ae7b3d0b2a16a0d8a6c9d6a3c86ecb8d5c0a0d0f5\n";

ContainerEngine engine(ContainerEngine::Kind kind)
{
    return {kind, {}, {}, {}, {}};
}

/// What a store tells.
struct Told {
    explicit Told(ImageStore& store)
    {
        QObject::connect(&store, &ImageStore::progress, &store, [this](const QString& step, int done, int total) {
            steps << step;
            counts = {done, total};
        });
        QObject::connect(&store, &ImageStore::pulled, &store, [this] { ++pulled; });
        QObject::connect(&store, &ImageStore::loaded, &store, [this](const QString& image) { loaded << image; });
        QObject::connect(&store, &ImageStore::failed, &store, [this](const Error& error) { failure = error; });
    }

    QStringList steps;
    std::pair<int, int> counts;
    int pulled = 0;
    QStringList loaded;
    std::optional<Error> failure;
};

PullProgress after(const char* lines)
{
    PullProgress progress;
    for (const QByteArray& line : QByteArray(lines).split('\n')) {
        progress.take(line);
    }
    return progress;
}

} // namespace

class ImageStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dockersLayersAreCounted()
    {
        const PullProgress progress = after(dockerPull);
        QCOMPARE(progress.known(), 3);
        QCOMPARE(progress.done(), 2);
        QCOMPARE(progress.says(), QStringLiteral("layer 2 of 3"));
    }

    void podmansLayersAreOnlyKnownToHaveBegun()
    {
        QCOMPARE(after(podmanPull).says(), QStringLiteral("2 layers begun"));
        const QByteArray end =
            QByteArray(podmanPull) + "Copying config sha256:0123\nWriting manifest to image destination\n";
        QCOMPARE(after(end.constData()).says(), QStringLiteral("layer 2 of 2"));
        QCOMPARE(after("Copying blob a2abf6c4d29d done  \nCopying blob 33a59cfee47c skipped: already exists\n").says(),
                 QStringLiteral("layer 2 of 2"));
    }

    void otherLinesAreNoLayers()
    {
        QCOMPARE(
            after("17: Pulling from library/postgres\nDigest: sha256:12\nStatus: Downloaded newer image\nx\n").says(),
            QString());
    }

    void theLoadedImageIsNamed()
    {
        QCOMPARE(loadedImage("Loaded image: localhost/stormlab-sandbox:15\n"),
                 QStringLiteral("localhost/stormlab-sandbox:15"));
        QCOMPARE(loadedImage("x\nLoaded image(s): localhost/a:1,localhost/b:2\n"), QStringLiteral("localhost/a:1"));
        QCOMPARE(loadedImage("Loaded image ID: sha256:0123\n"), QString());
        QCOMPARE(loadedImage(""), QString());
    }

    void pullingTellsLayersAndTime()
    {
        ScriptedEngines engines;
        engines.answer(docker, QStringLiteral("pull"), {dockerPull, {}, 0, false});
        ImageStore store(engine(ContainerEngine::Kind::Docker));
        const Told told(store);
        store.pull(postgres);
        QTRY_COMPARE(told.pulled, 1);
        QVERIFY2(told.steps.last().startsWith(QStringLiteral("Fetching docker.io/library/postgres:17: layer 2 of 3, ")),
                 qPrintable(told.steps.last()));
        QVERIFY(told.steps.last().endsWith(QStringLiteral(" s")));
        QVERIFY(told.counts == std::pair(2, 3));
        QCOMPARE(engines.calls(docker), QStringList{QStringLiteral("pull ") + postgres});
    }

    void podmanTellsItOnStandardError()
    {
        ScriptedEngines engines;
        engines.answer(podman, QStringLiteral("pull"), {"0123\n", podmanPull, 0, false});
        ImageStore store(engine(ContainerEngine::Kind::Podman));
        const Told told(store);
        store.pull(postgres);
        QTRY_COMPARE(told.pulled, 1);
        QVERIFY(told.steps.last().contains(QStringLiteral("2 layers begun")));
        QVERIFY(told.counts == std::pair(0, 0));
    }

    void withoutANetworkItSaysSo()
    {
        ScriptedEngines engines;
        engines.answer(
            podman, QStringLiteral("pull"),
            {{}, "Error: initializing source docker://postgres:17: dial tcp: lookup x: no such host", 125, false});
        ImageStore store(engine(ContainerEngine::Kind::Podman));
        const Told told(store);
        store.pull(postgres);
        QTRY_VERIFY(told.failure);
        QVERIFY(told.failure->code == ErrorCode::Image);
        QVERIFY(told.failure->message.find("its registry was not reached") != std::string::npos);
        QVERIFY(told.failure->nextStep.find("from a file") != std::string::npos);
    }

    void aFetchThatFailsOtherwiseSaysWhatElseToDo()
    {
        ScriptedEngines engines;
        engines.answer(docker, QStringLiteral("pull"),
                       {{}, "Error response from daemon: Get \"https://x/v2/\": unexpected EOF", 1, false});
        ImageStore store(engine(ContainerEngine::Kind::Docker));
        const Told told(store);
        store.pull(postgres);
        QTRY_VERIFY(told.failure);
        QVERIFY(told.failure->code == ErrorCode::Image);
        QVERIFY2(told.failure->message.find("could not be fetched") != std::string::npos,
                 told.failure->message.c_str());
        QVERIFY(told.failure->nextStep.find("native engine") != std::string::npos);
        QVERIFY(told.failure->detail.find("unexpected EOF") != std::string::npos);
    }

    void destroyingItCancels()
    {
        ScriptedEngines engines;
        engines.answer(docker, QStringLiteral("pull"), {dockerPull, {}, 0, true});
        auto store = std::make_unique<ImageStore>(engine(ContainerEngine::Kind::Docker));
        const Told told(*store);
        store->pull(postgres);
        QTRY_VERIFY(told.steps.last().contains(QStringLiteral("layer 2 of 3")));
        store.reset();
        QVERIFY(!told.failure && told.pulled == 0);
    }

    void loadingTellsTheName()
    {
        ScriptedEngines engines;
        engines.answer(docker, QStringLiteral("load --input"),
                       {"Loaded image: localhost/stormlab-sandbox:15\n", {}, 0, false});
        QFile file(engines.folder() + QStringLiteral("/image.tar"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        ImageStore store(engine(ContainerEngine::Kind::Docker));
        const Told told(store);
        store.load(file.fileName());
        QTRY_COMPARE(told.loaded, QStringList{QStringLiteral("localhost/stormlab-sandbox:15")});
        QCOMPARE(told.steps.first(), QStringLiteral("Loading image.tar: 0 s"));
    }

    void aFileThatHoldsNoImageIsNamed()
    {
        ScriptedEngines engines;
        engines.answer(
            podman, QStringLiteral("load --input"),
            {{}, "Error: payload does not match any of the supported image formats:\n * oci: no", 125, false});
        ImageStore store(engine(ContainerEngine::Kind::Podman));
        const Told told(store);
        store.load(engines.folder() + QStringLiteral("/podman"));
        QTRY_VERIFY(told.failure);
        QVERIFY2(told.failure->message.find("holds no image") != std::string::npos, told.failure->message.c_str());
        QVERIFY(told.failure->message.find("/podman") != std::string::npos);
    }

    void aFileThatIsNotThereIsNoMatterForTheEngine()
    {
        const ScriptedEngines engines;
        ImageStore store(engine(ContainerEngine::Kind::Docker));
        const Told told(store);
        store.load(QStringLiteral("/nowhere/image.tar"));
        QVERIFY(!told.failure);
        QTRY_VERIFY(told.failure);
        QVERIFY(told.failure->code == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(ImageStoreTest)
#include "tst_imagestore.moc"
