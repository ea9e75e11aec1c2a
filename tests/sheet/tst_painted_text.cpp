// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/painted_text.h"
#include "ui/kit/elided_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace jotscope;

/// What the contact sheets' own judge sees, and what it lets pass.
class PaintedTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsThatFitAreWhole();
    void aLabelThatIsTooNarrowIsCut();
    void aButtonThatIsTooNarrowIsCut();
    void aLabelThatIsTooLowIsCut();
    void anEllipsisIsOnPurpose();
    void aMirroredChoiceIsWhole();
    void wordsOnWordsAreCovered();
    void whatScrollsIsAScrollBarAway();
};

namespace {

const QString words = QStringLiteral("The signature verifies with a key of staging");

QStringList complaintsAbout(QWidget &window)
{
    window.show();
    QTest::qWait(10);
    return sheet::complaintsOf(sheet::paintedTexts(&window));
}

} // namespace

void PaintedTextTest::wordsThatFitAreWhole()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->addWidget(new QLabel(words, &window));
    row->addWidget(new QPushButton(words, &window));
    window.resize(window.sizeHint());
    QCOMPARE(complaintsAbout(window), QStringList());
    QCOMPARE(int(sheet::paintedTexts(&window).size()), 2);
}

void PaintedTextTest::aLabelThatIsTooNarrowIsCut()
{
    QWidget window;
    QLabel label(words, &window);
    label.resize(60, 30);
    QCOMPARE(complaintsAbout(window).size(), 1);
}

void PaintedTextTest::aButtonThatIsTooNarrowIsCut()
{
    QWidget window;
    QPushButton button(words, &window);
    button.resize(60, 30);
    QCOMPARE(complaintsAbout(window).size(), 1);
}

void PaintedTextTest::aLabelThatIsTooLowIsCut()
{
    QWidget window;
    QLabel label(words, &window);
    label.resize(600, 6);
    window.resize(700, 100);
    QCOMPARE(complaintsAbout(window).size(), 1);
}

void PaintedTextTest::anEllipsisIsOnPurpose()
{
    QWidget window;
    ui::ElidedLabel label(ui::Role::Text, 1.0, false, &window);
    label.setText(words);
    label.resize(60, 30);
    QCOMPARE(complaintsAbout(window), QStringList());
    QVERIFY(sheet::paintedTexts(&window).front().text.contains(u'…'));
}

void PaintedTextTest::aMirroredChoiceIsWhole()
{
    QPixmap icon(16, 16);
    icon.fill(Qt::red);
    QWidget window;
    QComboBox choice(&window);
    choice.setLayoutDirection(Qt::RightToLeft);
    choice.addItem(icon, words);
    choice.resize(choice.sizeHint() + QSize(80, 0));
    window.resize(900, 100);
    QCOMPARE(complaintsAbout(window), QStringList());
    choice.resize(120, choice.height());
    QCOMPARE(complaintsAbout(window).size(), 1);
}

void PaintedTextTest::wordsOnWordsAreCovered()
{
    QWidget window;
    QLabel one(words, &window);
    QLabel other(QStringLiteral("covers them"), &window);
    one.resize(400, 30);
    other.setGeometry(20, 0, 200, 30);
    window.resize(700, 100);
    const QStringList all = complaintsAbout(window);
    QCOMPARE(all.size(), 1);
    QVERIFY2(all.front().startsWith(u"covered"), qPrintable(all.front()));
}

void PaintedTextTest::whatScrollsIsAScrollBarAway()
{
    QScrollArea area;
    area.setWidget(new QLabel(words + words + words));
    area.resize(100, 60);
    QCOMPARE(complaintsAbout(area), QStringList());
}

QTEST_MAIN(PaintedTextTest)
#include "tst_painted_text.moc"
