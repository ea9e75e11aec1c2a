// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/certificate_dialog.h"

#include "language/retold.h"
#include "net/certificate.h"
#include "report/blanks.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/reading.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace jotscope::ui {

namespace {

constexpr QStringView mark = u"TLS: ";

/// "AB:CD:…" in two lines of sixteen octets: easier to compare.
QString inTwoLines(const QByteArray &sha256)
{
    const QString whole = net::fingerprintText(sha256);
    constexpr qsizetype half = 16 * 3;
    return whole.left(half) + u'\n' + whole.mid(half);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    beginWithWindow(label);
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const net::Exchange &refused, const QString &environment, QWidget *parent)
    : QDialog(parent), m_exception{hostOf(refused), refused.certificateSha256}
{
    const QString host = report::plain(m_exception.host);
    setWindowTitle(tr("Certificate of %1").arg(host));
    auto *why = new FlowLabel(1.0, this);
    why->setFlow(tr("Not trusted."), report::plain(retold(refused.message)));
    auto *facts = new QVBoxLayout;
    facts->setSpacing(3);
    for (const QString &note : refused.notes) {
        const bool isFact = note.startsWith(mark) && !note.contains(u"SHA-256");
        if (!isFact)
            continue;
        const QString fact = report::plain(retold(note.mid(mark.size())));
        auto *line = new FlowLabel(1.0, this);
        line->setFlow({}, fact.left(1).toUpper() + fact.mid(1));
        facts->addWidget(line);
    }
    QLabel *fingerprint = plainLabel(inTwoLines(refused.certificateSha256), this);
    fingerprint->setFont(fixedFont());
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    facts->addWidget(plainLabel(tr("Its SHA-256 fingerprint:"), this));
    facts->addWidget(fingerprint);
    auto *meaning = new FlowLabel(1.0, this);
    meaning->setFlow(tr("An exception"),
        tr("trusts exactly this certificate for %1 in the environment %2, whatever is wrong with it. Ask whoever runs the host for the "
           "fingerprint; if it differs, somebody else may be answering. Where you have the authority's certificate, name that instead.")
            .arg(host, report::plain(environment)));
    m_compared = new QCheckBox(tr("I &compared the fingerprint with the one that the host's owner gave me"), this);
    m_trust = new QPushButton(tr("&Add the exception"), this);
    m_trust->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true);
    m_trust->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_trust);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(why);
    column->addLayout(facts);
    column->addWidget(meaning);
    column->addWidget(m_compared);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_compared, &QCheckBox::toggled, m_trust, &QPushButton::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        Q_EMIT excepted(m_exception);
        accept();
    });
    for (FlowLabel *flow : findChildren<FlowLabel *>())
        flow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its width asks, not as its hint does
    resize(lines(34), column->heightForWidth(lines(34)));
}

bool CertificateDialog::canShow(const net::Exchange &exchange)
{
    return !exchange.certificateSha256.isEmpty() && !exchange.wasAnswered() && !exchange.environment.isEmpty();
}

QString CertificateDialog::hostOf(const net::Exchange &exchange)
{
    return exchange.url.host(QUrl::FullyEncoded).toLower();
}

} // namespace jotscope::ui
