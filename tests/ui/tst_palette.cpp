// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contrast.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace jotscope::ui;
using jotscope::test::contrast;
using jotscope::test::luminance;

/// The contrast table of the window's design, computed anew (WCAG 2.2 §1.4.3, §1.4.11).
class PaletteContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textStandsOut_data();
    void textStandsOut();
    void whatCannotBeUsedLooksSo_data();
    void whatCannotBeUsedLooksSo();
    void marksStandOut();
    void statusesDifferInLightness();
    void shapesDifferWithoutColour();
};

namespace {

const std::vector<Role> grounds = {Role::Window, Role::Pane, Role::Sunken, Role::Selection, Role::TintInfo, Role::TintUnknown};

} // namespace

void PaletteContrast::textStandsOut_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<QList<int>>("surfaces");
    QTest::addColumn<int>("scheme");
    const auto all = [](std::initializer_list<Role> more) {
        QList<int> surfaces;
        for (const Role role : grounds)
            surfaces.append(int(role));
        for (const Role role : more)
            surfaces.append(int(role));
        return surfaces;
    };
    const QList<int> tints = all({Role::TintOk, Role::TintWarn, Role::TintFail});
    const QList<int> quiet = {int(Role::Window), int(Role::Pane), int(Role::Sunken)};
    for (const auto &[scheme, name] :
        {std::pair{Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::HighContrast, "high contrast"}}) {
        const auto row = [&, scheme = scheme, name = name](const char *ink, Role role, const QList<int> &surfaces) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(ink), QLatin1String(name))))
                << int(role) << surfaces << int(scheme);
        };
        row("text", Role::Text, tints);
        row("soft", Role::Soft, tints);
        row("faint, never on a selection", Role::Faint, quiet);
        row("accent", Role::Accent, all({}));
        row("on accent", Role::OnAccent, {int(Role::Accent)});
        row("ok", Role::Ok, all({Role::TintOk}));
        row("warn", Role::Warn, all({Role::TintWarn}));
        row("fail", Role::Fail, all({Role::TintFail}));
        row("unknown", Role::Unknown, all({}));
        row("header", Role::PartHeader, all({}));
        row("payload", Role::PartPayload, all({}));
        row("signature", Role::PartSignature, all({}));
    }
}

void PaletteContrast::textStandsOut()
{
    QFETCH(int, ink);
    QFETCH(QList<int>, surfaces);
    QFETCH(int, scheme);
    for (const int surface : surfaces) {
        const double ratio = contrast(colour(Role(ink), Scheme(scheme)), colour(Role(surface), Scheme(scheme)));
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on surface %2").arg(ratio).arg(surface)));
    }
}

void PaletteContrast::whatCannotBeUsedLooksSo_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
    QTest::newRow("high contrast") << int(Scheme::HighContrast);
}

/// Paler than what can be used, and yet to be read.
void PaletteContrast::whatCannotBeUsedLooksSo()
{
    QFETCH(int, scheme);
    const QColor ink = disabledInk(Scheme(scheme));
    const QColor ground = colour(Role::Window, Scheme(scheme));
    QVERIFY2(contrast(colour(Role::Text, Scheme(scheme)), ink) > 2.5, "else it looks as usable as its neighbour");
    QVERIFY(contrast(ink, ground) >= (Scheme(scheme) == Scheme::HighContrast ? 4.5 : 3.0));
}

void PaletteContrast::marksStandOut()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        for (const Role surface : {Role::Window, Role::Pane, Role::Sunken})
            QVERIFY(contrast(colour(Role::Outline, scheme), colour(surface, scheme)) >= 2.99);
    }
}

/// Shapes tell statuses apart; grey alone must not make a mark vanish.
void PaletteContrast::statusesDifferInLightness()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        for (const Role mark : {Role::Ok, Role::Warn, Role::Fail, Role::Unknown, Role::Accent})
            QVERIFY(std::abs(luminance(colour(mark, scheme)) - luminance(colour(Role::Pane, scheme))) > 0.2);
    }
}

/// Every status and every mark of the timeline in one grey: no two look alike.
void PaletteContrast::shapesDifferWithoutColour()
{
    constexpr int side = 32;
    const QStringList names{QStringLiteral("ok"), QStringLiteral("warn"), QStringLiteral("fail"), QStringLiteral("unknown"),
        QStringLiteral("not-asked"), QStringLiteral("not-checked"), QStringLiteral("ruled-out"), QStringLiteral("working"),
        QStringLiteral("note"), QStringLiteral("bars-1"), QStringLiteral("bars-2"), QStringLiteral("bars-3"), QStringLiteral("mark-iat"),
        QStringLiteral("mark-nbf"), QStringLiteral("mark-exp"), QStringLiteral("mark-created"), QStringLiteral("mark-changed"),
        QStringLiteral("mark-deleted"), QStringLiteral("mark-disabled"), QStringLiteral("mark-failed")};
    std::vector<QImage> shapes;
    for (const QString &name : names) {
        QImage shape(side, side, QImage::Format_Grayscale8);
        shape.fill(Qt::white);
        QPainter painter(&shape);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(&painter, QRectF(0, 0, side, side), name, Role::Unknown);
        painter.end();
        shapes.push_back(shape);
    }
    const auto apart = [](const QImage &a, const QImage &b) {
        int pixels = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                pixels += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]) > 60;
        }
        return pixels;
    };
    QImage blank(side, side, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    for (std::size_t one = 0; one < shapes.size(); ++one) {
        QVERIFY2(apart(shapes[one], blank) > 30, qPrintable(names[qsizetype(one)]));
        for (std::size_t other = 0; other < one; ++other) {
            const int pixels = apart(shapes[one], shapes[other]);
            QVERIFY2(pixels > 25,
                qPrintable(QStringLiteral("%1 and %2: %3 pixels").arg(names[qsizetype(one)], names[qsizetype(other)]).arg(pixels)));
        }
    }
}

QTEST_MAIN(PaletteContrast)
#include "tst_palette.moc"
