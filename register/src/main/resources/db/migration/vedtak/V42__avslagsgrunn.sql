-- Why a refusal was given (code list avslagsgrunn); not said of what was registered before it was asked for.
alter table vedtak add column avslagsgrunn text;
alter table vedtak add constraint vedtak_avslagsgrunn_check check (avslagsgrunn is null or vedtakstype = 'AVSLAG');
