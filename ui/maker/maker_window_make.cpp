// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/make.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/flow_label.h"
#include "ui/maker/json_field.h"
#include "ui/maker/key_choice.h"
#include "ui/maker/maker_window.h"
#include "ui/views/token_text.h"
#include "json/splice.h"
#include "json/write.h"

#include <QComboBox>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr qint64 lifetime = 3600; ///< seconds

/// As people write it: a member a line.
QByteArray laidOut(const json::Document &document, const QByteArray &text)
{
    return document.fault || !document.root.isObject() || text.contains('\n') ? text : json::write(document.root, 2);
}

jose::Shape shapeOf(int form)
{
    jose::Shape shape;
    shape.isDetached = form == 1;
    shape.serialization = form == 2 ? jose::Serialization::Flattened
        : form == 3                 ? jose::Serialization::General
                                    : jose::Serialization::Compact;
    return shape;
}

} // namespace

/// Without the blanks between members, unless they are wanted or the text is no sound object.
QByteArray MakerWindow::written(const JsonField *field) const
{
    const json::Document &document = field->document();
    return m_exact->isChecked() || document.fault || !document.root.isObject() ? field->bytes() : json::write(document.root);
}

QString MakerWindow::memberOf(const char *name) const
{
    const json::Value *value = m_header->document().root.find(QString::fromLatin1(name));
    return value ? value->stringOr() : QString();
}

void MakerWindow::startAnew()
{
    m_header->setBytes("{\n  \"alg\": \"ES256\",\n  \"typ\": \"JWT\"\n}");
    m_payload->setBytes("{\n  \"iss\": \"https://id.example\",\n  \"sub\": \"7c2e1f0a-4b5d-4c3e-9a8b-0d1e2f3a4b5c\",\n"
                        "  \"aud\": \"https://api.example\"\n}");
    freshTimes();
    make();
}

void MakerWindow::startOver()
{
    m_ownKid.clear();
    m_exact->setChecked(false);
    m_form->setCurrentIndex(0);
    startAnew();
    m_key->forget(); // the new one's kid goes into the header
    for (JsonField *field : {m_header, m_payload})
        field->edit()->document()->clearUndoRedoStacks();
    make();
}

void MakerWindow::startFromInspected()
{
    const auto token = m_inspected();
    if (!token)
        return;
    m_ownKid.clear(); // a kid of that header stays
    m_header->setBytes(laidOut(token->header, token->headerBytes));
    m_payload->setBytes(laidOut(token->payload, token->payloadBytes));
}

void MakerWindow::freshTimes()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QByteArray text = m_payload->bytes();
    if (m_payload->document().root.find(u"nbf"))
        text = json::withMember(text, u"nbf", json::Value::of(now));
    text = json::withMember(text, u"iat", json::Value::of(now));
    m_payload->setBytes(json::withMember(text, u"exp", json::Value::of(now + lifetime)));
}

void MakerWindow::readHeader()
{
    if (!m_header->document().fault && m_header->document().root.isObject())
        m_key->follow(memberOf("alg"), memberOf("enc"), memberOf("kid"));
    makeSoon();
}

void MakerWindow::sayAlgorithm(const QString &alg, const QString &enc)
{
    QByteArray text = json::withMember(m_header->bytes(), u"alg", json::Value::of(alg));
    text = enc.isEmpty() ? json::withoutMember(text, u"enc") : json::withMember(text, u"enc", json::Value::of(enc));
    m_header->setBytes(text);
}

/// The kid of the header follows the key as long as it is the one that was written here; what a person wrote stays.
void MakerWindow::sayKid()
{
    makeSoon();
    const QString kid = m_key->ownKid();
    if (memberOf("kid") != m_ownKid || kid == m_ownKid || m_header->document().fault)
        return;
    m_ownKid = kid;
    const QByteArray text = m_header->bytes();
    m_header->setBytes(kid.isEmpty() ? json::withoutMember(text, u"kid") : json::withMember(text, u"kid", json::Value::of(kid)));
}

void MakerWindow::makeSoon()
{
    m_soon->start();
}

void MakerWindow::make()
{
    m_soon->stop();
    const Result<keys::SigningKey> &key = m_key->key();
    const bool isUnsigned = memberOf("alg") == u"none";
    Result<QByteArray> made = failure(Error::Kind::Usage, tr("There is no key yet."));
    if (m_header->document().fault || !m_header->document().root.isObject())
        made = failure(Error::Kind::Usage, tr("The header is no JSON object."));
    else if (key || isUnsigned)
        made = jose::make(written(m_header), written(m_payload), key ? std::optional(*key) : std::nullopt, shapeOf(m_form->currentIndex()));
    m_token = made.value_or(QByteArray());
    report::Inspection inspection;
    if (!m_token.isEmpty())
        inspection.diagnosis.evidence.token = jose::decode(m_token);
    m_text->show(inspection);
    m_text->setUnfolded(true);
    m_copy->setEnabled(!m_token.isEmpty());
    m_words->setFlow(made ? QString() : tr("Not made."), wordsFor(made));
}

/// How it was made; never whether it is valid.
QString MakerWindow::wordsFor(const Result<QByteArray> &made) const
{
    if (!made)
        return report::plain(retold(made.error().message));
    const QString alg = memberOf("alg");
    const QString enc = memberOf("enc");
    QString words = tr("%n characters", nullptr, int(made->size())) + QStringLiteral(", ");
    if (!enc.isEmpty())
        words += tr("encrypted with %1 and %2, signed by nobody.").arg(report::plain(alg), report::plain(enc));
    else if (alg == u"none")
        words += tr("signed by nobody.");
    else
        words += tr("signed with %1.").arg(report::plain(alg));
    if (m_payload->document().fault)
        words += u' ' + tr("The payload is no JSON; it went in as it stands.");
    return words;
}

} // namespace jotscope::ui
