// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

class FileLockTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_path = m_folder.filePath(QStringLiteral("lock")).toStdString();

private Q_SLOTS:
    void manyShareIt()
    {
        FileLock one(m_path);
        FileLock two(m_path);
        QVERIFY(one.tryShare());
        QVERIFY(two.tryShare());
    }

    void oneOwnsIt()
    {
        FileLock one(m_path);
        FileLock two(m_path);
        QVERIFY(one.tryOwn());
        QVERIFY(!two.tryShare());
        QVERIFY(!two.isHeld());
        one.release();
        QVERIFY(two.tryOwn());
    }

    void whoSharesItKeepsOwnersOut()
    {
        FileLock one(m_path);
        QVERIFY(one.tryShare());
        FileLock two(m_path);
        QVERIFY(!two.tryOwn());
    }

    void endsWithItsHolder()
    {
        {
            FileLock one(m_path);
            QVERIFY(one.tryOwn());
        }
        QVERIFY(FileLock(m_path).tryOwn());
    }

    /// The last owner takes the file along: who opened it before must not believe to hold what others look for.
    void countsOnlyOnTheFileOfThatName()
    {
        FileLock owner(m_path);
        QVERIFY(owner.tryOwn());
        QVERIFY(QFile::remove(QString::fromStdString(m_path)));
        FileLock next(m_path);
        QVERIFY(next.tryOwn());
        owner.release();
        QVERIFY(!owner.tryOwn());
    }

    void isNotHeldWhereNoFileCanBe()
    {
        QVERIFY(!FileLock(m_folder.filePath(QStringLiteral("no/such/folder")).toStdString()).tryShare());
    }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
