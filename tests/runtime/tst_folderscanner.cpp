// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/folderscanner.h"
#include "tests/support/classresults.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

/// What is looked at in the folder of a class.
class TestFolderScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherFilesOfAClassArePassedOver()
    {
        const QTemporaryDir folder;
        const QDir place(folder.path());
        for (const char* name : {"b.stormclass", "ann.storm", "class.csv", ".hidden", "ann.stormresult.aB3dEf"})
            putFile(place.filePath(QLatin1String(name)), "x");
        putFile(place.filePath(QStringLiteral("notes.txt")), "x");
        FolderScanner scanner(folder.path());
        QCOMPARE(scanner.scan().changed, QStringList{QStringLiteral("notes.txt")});
        QVERIFY(scanner.scan().changed.isEmpty());
    }

    void aFolderThatIsAwayKeepsItsFiles()
    {
        const QTemporaryDir folder;
        const QString share = folder.filePath(QStringLiteral("share"));
        const QString aside = folder.filePath(QStringLiteral("aside"));
        QVERIFY(QDir().mkdir(share));
        putFile(QDir(share).filePath(QStringLiteral("notes.txt")), "x");
        FolderScanner scanner(share);
        QVERIFY(scanner.scan().reached);
        QVERIFY(QDir().rename(share, aside));
        const FolderChanges away = scanner.scan();
        QVERIFY(!away.reached);
        QVERIFY(away.trouble.has_value());
        QVERIFY(away.gone.isEmpty());
        QVERIFY(QDir().rename(aside, share));
        QVERIFY(scanner.scan().reached);
    }
};

QTEST_GUILESS_MAIN(TestFolderScanner)
#include "tst_folderscanner.moc"
