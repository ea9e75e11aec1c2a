// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/language.h"

#include "ui/kit/english.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSet>

#include <memory>

static void loadTranslations() // Q_INIT_RESOURCE stands in no namespace
{
    Q_INIT_RESOURCE(translations);
}

namespace jotscope::ui {

namespace {

/// Qt's own texts, but not what it says of files and sockets: that becomes a part of errors, which are written in English (see retold()).
class QtsTexts : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QByteArrayView room(context);
        static const QSet<QByteArrayView> files = {"QFile", "QFileDevice", "QIODevice", "QSaveFile"};
        const bool isWritten = files.contains(room) || room.endsWith("Socket") || room.endsWith("SocketEngine") || room.endsWith("Server")
            || room.startsWith("QHostInfo");
        return isWritten ? QString() : QTranslator::translate(context, source, disambiguation, n);
    }
};

void install(std::unique_ptr<QTranslator> translator)
{
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

/// The locale of that language for dates and numbers: the person's own where it has the language ("de_CH").
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    return system.language() == plain.language() && system.script() == plain.script() ? system : plain;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all = {{QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

QString languageOf(const QStringList &wanted)
{
    for (const QString &one : wanted) {
        const QLocale asked(one);
        for (const Language &language : languages()) {
            const QLocale ours(language.code);
            if (asked.language() == ours.language() && asked.script() == ours.script())
                return language.code;
        }
    }
    return languages().first().code;
}

void speak(const QString &code)
{
    loadTranslations();
    const QString language = code.isEmpty() ? languageOf(QLocale::system().uiLanguages()) : code;
    install(std::make_unique<English>());
    if (!code.isEmpty())
        QLocale::setDefault(localeOf(language));
    if (language == languages().first().code)
        return;
    auto qt = std::make_unique<QtsTexts>();
    if (qt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(QStringLiteral(":/jotscope/translations/jotscope_") + language))
        install(std::move(ours));
}

} // namespace jotscope::ui
