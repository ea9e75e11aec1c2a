// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/conductor.h"
#include "sheet/painter_of_states.h"
#include "ui/kit/language.h"
#include "ui/window/fonts.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace jotscope;

namespace {

sheet::Look lookOf(const QCommandLineParser &said)
{
    sheet::Look look;
    look.language = said.value(QStringLiteral("language"));
    look.scale = said.value(QStringLiteral("scale")).toInt();
    look.isMirrored = said.isSet(QStringLiteral("mirrored"));
    look.isWhole = said.isSet(QStringLiteral("whole"));
    look.colours = said.values(QStringLiteral("colours"));
    for (const QString &size : said.values(QStringLiteral("size")))
        look.sizes.append(sheet::sizeOf(size));
    return look;
}

/// What the offscreen screen cannot do does not matter here.
void dropComplaintsOfTheScreen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support") && !message.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR"))
        fprintf(stderr, "%s\n", qPrintable(message));
}

int paint(const QCommandLineParser &said, const QDir &folder)
{
    const sheet::Look look = lookOf(said);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jotscope.svg")));
    QApplication::setApplicationVersion(QStringLiteral(JOTSCOPE_VERSION));
    ui::speak(look.language);
    ui::chooseFonts();
    if (look.isMirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    return sheet::PainterOfStates(look, said.values(QStringLiteral("group")), folder).paint() ? 0 : 2;
}

} // namespace

/// Every pane in every state, in every language, size and colour, as contact sheets.
int main(int argc, char **argv)
{
    // Where there is no display: this program only starts others, which bring a screen of their own.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropComplaintsOfTheScreen);
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("quick"), QStringLiteral("English, 1440x900, light and dark only.")},
        {QStringLiteral("group"), QStringLiteral("Only this group of states; may be given again."), QStringLiteral("NAME")},
        {QStringLiteral("pictures"), QStringLiteral("Only the pictures of README and metainfo, into FOLDER.")},
        {QStringLiteral("paint"), QStringLiteral("One look, in this program.")},
        {QStringLiteral("language"), QStringLiteral("With --paint."), QStringLiteral("CODE"), QStringLiteral("en")},
        {QStringLiteral("scale"), QStringLiteral("With --paint."), QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("size"), QStringLiteral("With --paint."), QStringLiteral("WxH")},
        {QStringLiteral("colours"), QStringLiteral("With --paint."), QStringLiteral("NAME")},
        {QStringLiteral("mirrored"), QStringLiteral("With --paint: right to left.")},
        {QStringLiteral("whole"), QStringLiteral("With --paint: also the states that one look is enough for.")}});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures go."));
    parser.process(app);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1)
        parser.showHelp(2);
    QDir().mkpath(folders.first());
    const QDir folder(folders.first());
    if (parser.isSet(QStringLiteral("paint")))
        return paint(parser, folder);
    if (parser.isSet(QStringLiteral("pictures")))
        return sheet::paintPictures(folder);
    return sheet::conduct(folder, parser.values(QStringLiteral("group")), parser.isSet(QStringLiteral("quick")));
}
