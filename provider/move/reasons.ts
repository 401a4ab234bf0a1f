/** Why something of azure-native is left as it is, or is to be checked once moved, and what to do about it. */
export const REASONS = {
  awaited:
    "Its Promise is awaited. pulumi-azure-listkeys returns an output: call the Output form, and read its fields, or use apply.",
  then: "Its Promise is used. pulumi-azure-listkeys returns an output: call the Output form, and use apply in place of then.",
  promise:
    "It returns a Promise here. pulumi-azure-listkeys returns an output: call the Output form, whose fields can be passed to resources.",
  provider:
    "It has the option provider. pulumi-azure-listkeys has profiles instead: sets of settings, selected by the option profile.",
  options:
    "Its options are not written out here, and could have a provider. Without one, it can be moved by hand.",
  parent:
    "It has the option parent. If that, or a component around it, has a provider of its own, set the option profile: its provider is not used.",
  spread:
    "Its arguments are spread, so its options are not known. Without a provider, it can be moved by hand.",
  notCalled: "It is passed on, and not called here. Move it by hand, with the calls.",
  passedOn: "The module is passed on, so calls of it elsewhere are not found.",
  reexported: "It is exported again. What imports it from here is not looked at.",
  dynamicImport: "It is imported when the program runs. Replace the specifier by hand.",
  nestedRequire: "It is required within a function that uses other parts of it too. Move it by hand.",
  type: "It is a type. The arguments and results of pulumi-azure-listkeys fit it, so it may stay.",
  typeOfFunction: "It is the type of a function. Move it by hand, with the calls.",
} as const;
