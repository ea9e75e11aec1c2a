// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/keep_font.h"
#include "ui/kit/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPalette>
#include <QScreen>
#include <QWidget>

#include <array>

namespace jotscope::ui {

namespace {

using Palette = std::array<QRgb, roleCount>;

// In the order of Role. tests/ui recomputes the contrast of each.
constexpr Palette light = {0xff191d25, 0xff4f5766, 0xff5c6473, 0xff2456c7, 0xffffffff, 0xff04694f, 0xff8a5a05, 0xff93151f, 0xff5a6372,
    0xffa50f86, 0xff4a36d0, 0xff025e6b, 0xff7f8896, 0xfff3f4f7, 0xffffffff, 0xffe9ecf1, 0xffdce7ff, 0xffd3d8e0, 0xffe4f4ec, 0xfffbf1db,
    0xfffcecea, 0xffedeff3, 0xffe8effd};
constexpr Palette dark = {0xffe9ebf0, 0xffb1b8c5, 0xff9da5b3, 0xff8db0ff, 0xff0f1524, 0xff7fe6c3, 0xfff2cc55, 0xffff8086, 0xffa4adbb,
    0xfff08acb, 0xffabb4fa, 0xff93e2dd, 0xff7c8697, 0xff15171c, 0xff1d2027, 0xff101216, 0xff26375e, 0xff333945, 0xff13302a, 0xff352a14,
    0xff3a1f20, 0xff272b33, 0xff1d2a45};
// No tints, frames and text in the text's colour; the status marks keep theirs.
constexpr Palette highContrast = {0xff000000, 0xff000000, 0xff000000, 0xff0b3ea8, 0xffffffff, 0xff004d39, 0xff6b4400, 0xff7a0610,
    0xff000000, 0xff7d0065, 0xff2f1bb0, 0xff00454f, 0xff000000, 0xffffffff, 0xffffffff, 0xffffffff, 0xffdce7ff, 0xff000000, 0xffffffff,
    0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff};

const Palette &paletteOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark: return dark;
    case Scheme::HighContrast: return highContrast;
    case Scheme::Light: break;
    }
    return light;
}

Scheme &current()
{
    static Scheme scheme = Scheme::Light;
    return scheme;
}

QPalette qtPalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole where, Role role) { palette.setColor(where, colour(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Pane);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::BrightText, Role::Fail);
    set(QPalette::Button, Role::Pane);
    set(QPalette::ButtonText, Role::Text);
    const bool isInverse = current() == Scheme::HighContrast; // no tints
    set(QPalette::Highlight, isInverse ? Role::Text : Role::Selection);
    set(QPalette::HighlightedText, isInverse ? Role::Pane : Role::Text);
    set(QPalette::Link, Role::Accent);
    set(faintInk, Role::Faint);
    palette.setColor(QPalette::PlaceholderText, isInverse ? disabledInk(current()) : colour(Role::Faint)); // no value, and seen to be none
    set(QPalette::ToolTipBase, Role::Pane);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Pane);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Outline);
    set(QPalette::Shadow, Role::Sunken);
    for (const auto where : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, where, disabledInk());
    return palette;
}

/// A font by itself counts its points by what the platform said at the start, which a screen may not hold to (Wayland); what is measured
/// with it must be as wide as what is painted.
QFont asOnScreen(const QFont &font)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return font;
    constexpr double inchesPerMetre = 1 / 0.0254;
    QImage paper(1, 1, QImage::Format_Mono);
    paper.setDotsPerMeterX(qRound(screen->logicalDotsPerInchX() * inchesPerMetre));
    paper.setDotsPerMeterY(qRound(screen->logicalDotsPerInchY() * inchesPerMetre));
    return QFont(font, &paper);
}

double pixelsPerPoint()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

} // namespace

Scheme scheme()
{
    return current();
}

void applyScheme(Scheme scheme)
{
    current() = scheme;
    QApplication::setPalette(qtPalette());
    {
        const FontPause pause;
        qApp->setStyleSheet({}); // a second sheet on top of the first leaves scroll bars as the desktop draws them
        qApp->setStyleSheet(styleSheet());
    }
    for (QWidget *window : QApplication::topLevelWidgets())
        passOnFontChange(window); // the sheet has taken them
}

QColor colour(Role role)
{
    return colour(role, current());
}

Role tintOf(Role role, Role otherwise)
{
    switch (role) {
    case Role::Ok: return Role::TintOk;
    case Role::Warn: return Role::TintWarn;
    case Role::Fail: return Role::TintFail;
    case Role::Unknown: return Role::TintUnknown;
    default: return otherwise;
    }
}

QColor colour(Role role, Scheme scheme)
{
    return QColor::fromRgba(paletteOf(scheme)[std::size_t(role)]);
}

QFont fixedFont()
{
    QFont font = asOnScreen(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    font.setPointSizeF(scaledFont(1.0).pointSizeF());
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont scaledFont(double factor, bool semibold)
{
    constexpr double leastPixels = 11.0;
    QFont font = asOnScreen(QApplication::font());
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() / pixelsPerPoint();
    font.setPointSizeF(qMax(points * factor, leastPixels / pixelsPerPoint()));
    if (semibold)
        font.setWeight(QFont::DemiBold);
    return font;
}

int lines(double times)
{
    return qRound(QFontMetricsF(asOnScreen(QApplication::font())).height() * times);
}

QString plainTip(const QString &text)
{
    // Qt::mightBeRichText() looks for a tag or "&lt;"; an invisible letter behind the first sign leaves none.
    QString tip = text;
    tip.replace(u'<', QStringLiteral("<\u200c"));
    return tip.replace(QStringLiteral("&lt;"), QStringLiteral("&\u200clt;"));
}

} // namespace jotscope::ui
