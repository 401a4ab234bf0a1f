/**
 * The only code of the provider that a state stores, twice per resource, so it is short. It finds the package from the
 * program's folder, as the program does, in the version that is installed then. If it is not installed, the resource can
 * still be deleted, as that changes nothing in Azure; every other call fails with the command to run. (The SDK prints an
 * error's stack, and the engine its message.)
 *
 * @param name the type's module and name: `quantum.WorkspaceKeys`
 */
export function stubOf(name: string): string {
  return `exports.handler=()=>{let p="pulumi-azure-listkeys";try{return require("module").createRequire(process.cwd()+"/")(p+"/dynamic").provider("${name}")}catch{let f=()=>{throw{__proto__:Error("Run npm install "+p),stack:p}};return{check:f,create:f,read:f,update:f}}}`;
}
