// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/options.h"

#include "ui/kit/language.h"

#include <QCommandLineParser>

#include <algorithm>

namespace jotscope::ui {

namespace {

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    return size.width() >= 640 && size.height() >= 480 ? std::optional(size) : std::nullopt;
}

[[noreturn]] void refuse(const QString &message)
{
    fprintf(stderr, "jotscope: %s\n", qPrintable(message));
    std::exit(2);
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Explains why a service says that the user of a token does not exist."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"), QStringLiteral("Open the embedded demo: an issuer and a user directory on loopback."));
    const QCommandLineOption select(QStringLiteral("select"), QStringLiteral("Choose a scenario of the demo."), QStringLiteral("SCENARIO"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("Colours: light, dark or high-contrast."), QStringLiteral("NAME"));
    const QCommandLineOption size(QStringLiteral("size"),
        QStringLiteral("Size of the window, at least 640x480; of one that is open already it changes nothing."), QStringLiteral("WxH"));
    const QCommandLineOption shot(QStringLiteral("screenshot"),
        QStringLiteral("Write a picture of the window once its answer has settled, and quit."), QStringLiteral("FILE"));
    const QCommandLineOption environments(
        QStringLiteral("environments"), QStringLiteral("Environments file to use instead of the default one."), QStringLiteral("FILE"));
    const QCommandLineOption another(QStringLiteral("new-window"),
        QStringLiteral("Open a window of its own, although there may be one already. So do --demo, --environments and --screenshot."));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("Language of the window: en, de or zh_CN."), QStringLiteral("CODE"));
    parser.addOptions({demo, select, theme, language, size, shot, environments, another});
    parser.addPositionalArgument(QStringLiteral("INPUT"),
        QStringLiteral("Files in which tokens are looked for, - for standard input, or the text itself."), QStringLiteral("[INPUT…]"));
    parser.process(arguments);

    Options options;
    options.demo = parser.isSet(demo) || parser.isSet(select);
    options.select = parser.value(select);
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    options.screenshot = parser.value(shot);
    options.environments = parser.value(environments);
    options.newWindow = parser.isSet(another);
    options.inputs = parser.positionalArguments();
    if (!options.theme.isEmpty()
        && !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")}.contains(options.theme))
        refuse(QStringLiteral("--theme: expected light, dark or high-contrast, found %1").arg(options.theme));
    const auto &known = languages();
    if (parser.isSet(language)
        && std::none_of(known.begin(), known.end(), [&options](const Language &one) { return one.code == options.language; }))
        refuse(QStringLiteral("--language: expected en, de or zh_CN, found %1").arg(options.language));
    if (parser.isSet(size)) {
        options.size = sizeOf(parser.value(size));
        if (!options.size)
            refuse(QStringLiteral("--size: expected WIDTHxHEIGHT of at least 640x480, found %1").arg(parser.value(size)));
    }
    return options;
}

} // namespace jotscope::ui
