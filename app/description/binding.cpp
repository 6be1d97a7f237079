// SPDX-License-Identifier: Apache-2.0
#include "description/binding.h"

#include "net/origin.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype fingerprintBytes = 15;
constexpr qsizetype fingerprintLetters = fingerprintBytes / 3 * 4;

/// In the order of the text in a keychain, which may grow at its end only.
constexpr std::array fields{&Binding::places, &Binding::form, &Binding::authorities, &Binding::personalFiles};
static_assert(sizeof(Binding) == fields.size() * sizeof(QByteArray)); // none is left out

/// Each of \a all once, in an order of their own.
QByteArrayList sorted(const QSet<QByteArray> &all)
{
    QByteArrayList list(all.cbegin(), all.cend());
    std::sort(list.begin(), list.end());
    return list;
}

QByteArray placesOf(const ConfiguredService &service, SignInMethod method)
{
    QSet<QByteArray> origins;
    QStringList places = service.origins();
    if (method == SignInMethod::Browser)
        places += service.browserOrigins();
    for (const QString &origin : std::as_const(places))
        origins.insert(origin.toUtf8());
    return fingerprint(sorted(origins));
}

QByteArray authoritiesOf(const ConfiguredService &service)
{
    QSet<QByteArray> certificates;
    for (const QSslCertificate &certificate : service.trusted)
        certificates.insert(certificate.toDer());
    return certificates.isEmpty() ? QByteArray() : fingerprint(sorted(certificates));
}

/// The variables that stand for the token, as themselves.
Values tokenVariables()
{
    return {{u"accessToken"_s, u"{accessToken}"_s}, {u"authorization"_s, u"{authorization}"_s}};
}

bool mentionsToken(const QString &text)
{
    return text.contains(u"{accessToken}"_s) || text.contains(u"{authorization}"_s);
}

/// \a text with the token's variables as themselves, where it holds one.
std::optional<QString> formIn(const Template &text)
{
    const QString form = text.expand(tokenVariables(), Encoding::Verbatim);
    return mentionsToken(form) ? std::optional(form) : std::nullopt;
}

void noteForms(const Calls &calls, QSet<QString> &forms)
{
    for (const Call &call : calls) {
        for (const HeaderTemplate &header : call.headers) {
            if (const auto form = formIn(header.value))
                forms.insert(QString::fromLatin1(header.name) + u": "_s + *form);
        }
        const QList<Template> texts = call.body.content.texts() + QList{call.target};
        for (const Template &text : texts) {
            if (const auto form = formIn(text))
                forms.insert(*form);
        }
    }
}

void noteForms(const std::optional<Journey> &journey, QSet<QString> &forms)
{
    if (!journey)
        return;
    for (const Calls &calls :
         {journey->send, journey->sendToCurrent.value_or(Calls()), journey->resend.value_or(Calls()),
          journey->submit, journey->cancel.value_or(Calls()), journey->notify.value_or(Calls())})
        noteForms(calls, forms);
}

} // namespace

QByteArray fingerprint(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':')); // where one ends is part of it
        hash.addData(part);
    }
    return hash.result().left(fingerprintBytes).toBase64(base64Url);
}

QStringList tokenForms(const Description &description)
{
    QSet<QString> forms;
    noteForms(description.read, forms);
    noteForms(description.find, forms);
    for (const auto &[kind, contact] : description.contacts) {
        noteForms(contact.change, forms);
        noteForms(contact.verify, forms);
    }
    for (const CodeProof &proof : description.proofs) {
        noteForms(proof.send, forms);
        noteForms(proof.check, forms);
    }
    for (const SignInWay &way : description.signIn) {
        if (const TokenCalls *calls = tokenCallsOf(way))
            noteForms(calls->revoke, forms);
        noteForms(checkOf(way), forms);
    }
    if (description.usesCookies)
        forms.insert(u"Cookie"_s);
    QStringList list(forms.cbegin(), forms.cend());
    list.sort();
    return list;
}

Binding bindingOf(const ConfiguredService &service, SignInMethod method)
{
    return {placesOf(service, method), fingerprint({tokenForms(service.description).join(u'\n').toUtf8()}),
            authoritiesOf(service), service.personalFiles.value_or(QByteArray())};
}

QString toText(const Binding &binding)
{
    QByteArrayList texts;
    for (const auto field : fields)
        texts.append(binding.*field);
    return QString::fromLatin1(texts.join('.'));
}

std::optional<Binding> bindingFromText(const QString &text)
{
    const QStringList texts = text.split(u'.');
    if (texts.size() != qsizetype(fields.size()))
        return std::nullopt;
    Binding binding;
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString &one = texts.at(qsizetype(i));
        if (!one.isEmpty() && one.size() != fingerprintLetters)
            return std::nullopt;
        binding.*fields.at(i) = one.toLatin1();
    }
    return binding;
}

} // namespace renumber::description
