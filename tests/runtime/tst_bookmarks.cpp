// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/bookmarks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace stormlab;
using namespace std::chrono_literals;

class TestBookmarks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString recording() const { return m_folder->filePath(QStringLiteral("a.storm")); }
    void write(const QByteArray& text) const
    {
        QFile file(bookmarkFile(recording()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), static_cast<qint64>(text.size()));
    }
    /// Why they cannot be read; empty when they can.
    [[nodiscard]] std::string refusal() const
    {
        const Result<std::vector<Bookmark>> read = readBookmarks(recording());
        return read ? std::string() : read.error().detail;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void thereAreNoneWithoutAFile() { QCOMPARE(readBookmarks(recording()).value(), std::vector<Bookmark>()); }

    void theyComeBackAsTheyWereWritten()
    {
        const std::vector<Bookmark> written{{1s, QStringLiteral("„here“")}, {2s, {}}};
        QVERIFY(writeBookmarks(recording(), written).ok());
        QCOMPARE(readBookmarks(recording()).value(), written);
        QVERIFY(writeBookmarks(recording(), {}).ok());
        QVERIFY(!QFile::exists(bookmarkFile(recording())));
    }

    void theyComeInOrderOfTime()
    {
        write(R"({"bookmarks": [{"at_ms": 2000, "text": "b"}, {"at_ms": 1000, "text": "a"}]})");
        const std::vector<Bookmark> read{{1s, QStringLiteral("a")}, {2s, QStringLiteral("b")}};
        QCOMPARE(readBookmarks(recording()).value(), read);
    }

    void whatIsNotOneOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::string>("why");
        QTest::newRow("no JSON") << QByteArray("mine") << std::string("illegal value");
        QTest::newRow("no list") << QByteArray("{}") << std::string("it has no list of bookmarks");
        QTest::newRow("no time") << QByteArray(R"({"bookmarks": [{"at_ms": 1, "text": ""}, {"text": ""}]})")
                                 << std::string("entry 2 has no time or no text");
        QTest::newRow("before the beginning") << QByteArray(R"({"bookmarks": [{"at_ms": -1, "text": ""}]})")
                                              << std::string("entry 1 has no time or no text");
        QTest::newRow("no text") << QByteArray(R"({"bookmarks": [{"at_ms": 1, "text": 1}]})")
                                 << std::string("entry 1 has no time or no text");
        QTest::newRow("too long") << QByteArray(4 * 1024 * 1024 + 1, ' ') << std::string("it is larger than 4 MB");
    }

    void whatIsNotOneOfOursIsRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const std::string, why);
        write(text);
        QCOMPARE(refusal(), why);
    }

    void aPipeIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(bookmarkFile(recording())).constData(), 0600), 0);
        QCOMPARE(refusal(), std::string("it is no file"));
    }

    void whatCannotBeWrittenIsTold()
    {
        QVERIFY(QDir().mkdir(bookmarkFile(recording())));
        const Result<void> saved = writeBookmarks(recording(), {{1s, {}}});
        QVERIFY(!saved.ok());
        QVERIFY(!saved.error().detail.empty() && !saved.error().nextStep.empty());
    }
};

QTEST_APPLESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
