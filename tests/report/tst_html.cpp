// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_inspection.h"
#include "report/html.h"
#include "report/redact.h"
#include "report/text.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace jotscope;

class TestHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text()
    {
        for (const auto depth :
            {report::Inspection::Depth::Decoded, report::Inspection::Depth::Verified, report::Inspection::Depth::Explained}) {
            report::Inspection one = test::stagingTokenInProduction();
            one.depth = depth;
            printf("%s\n=====\n", report::toText({one}).constData());
        }
    }
    void writes()
    {
        for (const auto &[mode, name] :
            {std::pair{report::Redaction::Identity, "identity"}, std::pair{report::Redaction::Signature, "signature"}}) {
            report::Redactor redactor(mode);
            const report::Inspection clean = redactor.redact(test::stagingTokenInProduction());
            const QByteArray html = report::toHtml({clean}, redactor.removed());
            QFile file(QStringLiteral("/tmp/r-%1.html").arg(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(html);
            QXmlStreamReader reader(html);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
